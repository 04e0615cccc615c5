<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Open batch</source>
        <translation>Abrir lote</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Cuentas…</translation>
    </message>
    <message>
        <source>Manage accounts</source>
        <translation>Gestionar cuentas</translation>
    </message>
    <message>
        <source>{name} — production</source>
        <translation>{name} — producción</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Stored accounts</source>
        <translation>Cuentas guardadas</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Use the token for this session only</source>
        <translation>Usar el token solo en esta sesión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Discard the changes to this account?</source>
        <translation>¿Descartar los cambios de esta cuenta?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Choose a stored account in the list first.</source>
        <translation>Elija primero una cuenta guardada en la lista.</translation>
    </message>
    <message>
        <source>A new account: fill in the form, then press Save.</source>
        <translation>Cuenta nueva: rellene el formulario y pulse Guardar.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Aún no se ha guardado.</translation>
    </message>
    <message>
        <source>Saving… (the keyring may ask for its password)</source>
        <translation>Guardando… (el llavero puede pedir su contraseña)</translation>
    </message>
    <message>
        <source>Saved. The token is kept in memory until the program ends, and must then be entered again.</source>
        <translation>Guardado. El token se mantiene en memoria hasta que termine el programa; después habrá que introducirlo otra vez.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>The window uses this account now.</source>
        <translation>La ventana usa ahora esta cuenta.</translation>
    </message>
    <message>
        <source>Asking Cloudflare…</source>
        <translation>Consultando a Cloudflare…</translation>
    </message>
    <message>
        <source>Remove the account “{name}” and its token?</source>
        <translation>¿Quitar la cuenta «{name}» y su token?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Quitando…</translation>
    </message>
    <message>
        <source>Removed. The keyring could not be asked: should it hold the token, remove it there.</source>
        <translation>Quitada. No se pudo consultar el llavero: si contiene el token, elimínelo allí.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Quitada.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None. For example: http://proxy.example:3128</source>
        <translation>Ninguno. Por ejemplo: http://proxy.example:3128</translation>
    </message>
    <message>
        <source>Proxy for every account</source>
        <translation>Proxy para todas las cuentas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>For example: Acme, marketing</source>
        <translation>Por ejemplo: Acme, marketing</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>ID de la cuenta</translation>
    </message>
    <message>
        <source>32 hexadecimal digits from the Cloudflare dashboard</source>
        <translation>32 dígitos hexadecimales del panel de Cloudflare</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>E-mail and Global API key</source>
        <translation>Correo y Global API Key</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>The address with which you log in to Cloudflare</source>
        <translation>La dirección con la que inicia sesión en Cloudflare</translation>
    </message>
    <message>
        <source>API token or key</source>
        <translation>Token o clave de API</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>This is production: mark it in every window</source>
        <translation>Es de producción: marcarla en todas las ventanas</translation>
    </message>
    <message>
        <source>This is production</source>
        <translation>Es de producción</translation>
    </message>
    <message>
        <source>Test recipient</source>
        <translation>Destinatario de prueba</translation>
    </message>
    <message>
        <source>To whom “Send to Me Instead” goes</source>
        <translation>A quién va «Enviarme a mí en su lugar»</translation>
    </message>
    <message>
        <source>Allowed recipients</source>
        <translation>Destinatarios permitidos</translation>
    </message>
    <message>
        <source>For example: *@example.com, ada@example.org</source>
        <translation>Por ejemplo: *@example.com, ada@example.org</translation>
    </message>
    <message>
        <source>Empty means no restriction; else others need your confirmation.</source>
        <translation>Vacío significa sin restricción; si no, los demás requieren su confirmación.</translation>
    </message>
    <message>
        <source>Look each recipient up among the suppressed ones before a send</source>
        <translation>Antes de enviar, consultar si algún destinatario está suprimido</translation>
    </message>
    <message>
        <source>Look up suppressed recipients</source>
        <translation>Consultar destinatarios suprimidos</translation>
    </message>
    <message>
        <source>Leave empty to keep the present one</source>
        <translation>Déjelo vacío para conservar el actual</translation>
    </message>
    <message>
        <source>Goes to the system&apos;s keyring, nowhere else</source>
        <translation>Va al llavero del sistema y a ningún otro sitio</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>C&amp;lave</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Account &amp;id</source>
        <translation>&amp;ID de la cuenta</translation>
    </message>
    <message>
        <source>A&amp;uthentication</source>
        <translation>A&amp;utenticación</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Corr&amp;eo</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>URL &amp;base</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>C&amp;olor</translation>
    </message>
    <message>
        <source>Test reci&amp;pient</source>
        <translation>Destinatario de &amp;prueba</translation>
    </message>
    <message>
        <source>A&amp;llowed recipients</source>
        <translation>Destinatarios per&amp;mitidos</translation>
    </message>
    <message>
        <source>Asking Cloudflare&apos;s log…</source>
        <translation>Consultando el registro de Cloudflare…</translation>
    </message>
    <message>
        <source>None of the recipients is suppressed: look at the message and its header fields.</source>
        <translation>Ningún destinatario está suprimido: revise el mensaje y sus campos de cabecera.</translation>
    </message>
    <message>
        <source>Nothing was sent. {why}</source>
        <translation>No se envió nada. {why}</translation>
    </message>
    <message>
        <source>The account that sent this message is not there any more.</source>
        <translation>La cuenta que envió este mensaje ya no existe.</translation>
    </message>
    <message>
        <source>The contents of this message were not kept. Open its file and send it from there.</source>
        <translation>El contenido de este mensaje no se conservó. Abra su archivo y envíelo desde allí.</translation>
    </message>
    <message>
        <source>Send these too</source>
        <translation>Enviar estos también</translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>Progreso del lote</translation>
    </message>
    <message>
        <source>Start &amp;batch</source>
        <translation>Iniciar &amp;lote</translation>
    </message>
    <message>
        <source>Start batch</source>
        <translation>Iniciar lote</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Table for spreadsheets (CSV)…</source>
        <translation>Tabla para hojas de cálculo (CSV)…</translation>
    </message>
    <message>
        <source>Everything (JSON)…</source>
        <translation>Todo (JSON)…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Envelope sender</source>
        <translation>Remitente del sobre</translation>
    </message>
    <message>
        <source>Address that gets the bounces</source>
        <translation>Dirección que recibe los rebotes</translation>
    </message>
    <message>
        <source>Send all to my test address</source>
        <translation>Enviar todo a mi dirección de prueba</translation>
    </message>
    <message>
        <source>Go on by itself after a pause that Cloudflare asked for</source>
        <translation>Continuar automáticamente tras una pausa pedida por Cloudflare</translation>
    </message>
    <message>
        <source>Se&amp;nder</source>
        <translation>Remi&amp;tente</translation>
    </message>
    <message>
        <source>Recip&amp;ients</source>
        <translation>Dest&amp;inatarios</translation>
    </message>
    <message>
        <source>Write the envelope sender.</source>
        <translation>Escriba el remitente del sobre.</translation>
    </message>
    <message>
        <source>The envelope sender is not an address: {reason}.</source>
        <translation>El remitente del sobre no es una dirección: {reason}.</translation>
    </message>
    <message>
        <source>Write at least one recipient.</source>
        <translation>Escriba al menos un destinatario.</translation>
    </message>
    <message>
        <source>Messages per minute</source>
        <translation>Mensajes por minuto</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>lo más rápido posible</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>Concurrencia</translation>
    </message>
    <message>
        <source>&amp;Envelope</source>
        <translation>&amp;Sobre</translation>
    </message>
    <message>
        <source>Messages per &amp;minute</source>
        <translation>Mensa&amp;jes por minuto</translation>
    </message>
    <message>
        <source>&amp;Concurrency</source>
        <translation>Conc&amp;urrencia</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>State of the messages shown</source>
        <translation>Estado de los mensajes mostrados</translation>
    </message>
    <message>
        <source>Batch messages</source>
        <translation>Mensajes del lote</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Send &amp;these too</source>
        <translation>&amp;Enviar estos también</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Rei&amp;ntentar</translation>
    </message>
    <message>
        <source>Check in Cloudflare&apos;s log</source>
        <translation>Consultar el registro de Cloudflare</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marcar como enviado</translation>
    </message>
    <message>
        <source>Mark as not sent</source>
        <translation>Marcar como no enviado</translation>
    </message>
    <message>
        <source>Send again anyway (may duplicate)</source>
        <translation>Enviar de nuevo igualmente (puede duplicarse)</translation>
    </message>
    <message>
        <source>Look up suppressed</source>
        <translation>Consultar suprimidos</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>Mostrar en el historial</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Start the batch?</source>
        <translation>¿Iniciar el lote?</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Forget this batch</source>
        <translation>Olvidar este lote</translation>
    </message>
    <message>
        <source>Keep running in the background</source>
        <translation>Seguir en segundo plano</translation>
    </message>
    <message>
        <source>Pause and quit</source>
        <translation>Pausar y salir</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Olvidar…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Save as &amp;Markdown…</source>
        <translation>Guardar como &amp;Markdown…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>Guardar como &amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>&amp;Copiar como Markdown</translation>
    </message>
    <message>
        <source>Co&amp;py as JSON</source>
        <translation>Co&amp;piar como JSON</translation>
    </message>
    <message>
        <source>Save findings</source>
        <translation>Guardar hallazgos</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Which checks count…</source>
        <translation>Qué comprobaciones cuentan…</translation>
    </message>
    <message>
        <source>Choose which checks count as errors, and which are ignored, for the account</source>
        <translation>Elegir qué comprobaciones cuentan como error y cuáles se ignoran en la cuenta</translation>
    </message>
    <message>
        <source>Save or copy the findings as Markdown or JSON</source>
        <translation>Guardar o copiar los hallazgos como Markdown o JSON</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Open source…</source>
        <translation>Abrir la fuente…</translation>
    </message>
    <message>
        <source>Show where it is in the message (Enter)</source>
        <translation>Mostrar en qué lugar del mensaje está (Intro)</translation>
    </message>
    <message>
        <source>Mend it; Undo takes that back (F)</source>
        <translation>Corregirlo; Deshacer lo revierte (F)</translation>
    </message>
    <message>
        <source>Show what the rule is, whom it concerns, and every place</source>
        <translation>Mostrar cuál es la regla, a quién afecta y todos los lugares</translation>
    </message>
    <message>
        <source>Open the page of the rule in your browser, after a question</source>
        <translation>Abrir la página de la regla en el navegador, previa pregunta</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>About the finding</source>
        <translation>Sobre el hallazgo</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Look up DNS…</source>
        <translation>Consultar DNS…</translation>
    </message>
    <message>
        <source>Check links…</source>
        <translation>Comprobar enlaces…</translation>
    </message>
    <message>
        <source>Sending domains…</source>
        <translation>Dominios de envío…</translation>
    </message>
    <message>
        <source>Ask Cloudflare for the sending domains</source>
        <translation>Preguntar a Cloudflare por los dominios de envío</translation>
    </message>
    <message>
        <source>Stop checking links</source>
        <translation>Dejar de comprobar enlaces</translation>
    </message>
    <message>
        <source>Ask the DNS for SPF, DKIM and DMARC, after a question that says who learns what</source>
        <translation>Consultar en el DNS SPF, DKIM y DMARC, tras una pregunta que dice quién se entera de qué</translation>
    </message>
    <message>
        <source>Ask whether what is linked is there, after a question that says who learns what</source>
        <translation>Preguntar si existe lo enlazado, tras una pregunta que dice quién se entera de qué</translation>
    </message>
    <message>
        <source>Ask Cloudflare from which domains the account may send</source>
        <translation>Preguntar a Cloudflare desde qué dominios puede enviar la cuenta</translation>
    </message>
    <message>
        <source>Look up DNS</source>
        <translation>Consultar DNS</translation>
    </message>
    <message>
        <source>Check links</source>
        <translation>Comprobar enlaces</translation>
    </message>
    <message>
        <source>Ask Cloudflare</source>
        <translation>Preguntar a Cloudflare</translation>
    </message>
    <message>
        <source>Which checks count</source>
        <translation>Qué comprobaciones cuentan</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Filter checks</source>
        <translation>Filtrar comprobaciones</translation>
    </message>
    <message>
        <source>Words in check, area or setting</source>
        <translation>Palabras de la comprobación, el área o el ajuste</translation>
    </message>
    <message>
        <source>Checks and their settings</source>
        <translation>Comprobaciones y sus ajustes</translation>
    </message>
    <message>
        <source>&amp;Count as error</source>
        <translation>&amp;Contar como error</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>Como de c&amp;ostumbre</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignorar</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>{menu} › {entry}</source>
        <comment>a menu and a menu in it</comment>
        <translation>{menu} › {entry}</translation>
    </message>
    <message>
        <source>Open windows</source>
        <translation>Ventanas abiertas</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Text, HTML and source</source>
        <translation>Texto, HTML y código fuente</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Find next, while the find bar is open</source>
        <translation>Buscar siguiente, con la barra de búsqueda abierta</translation>
    </message>
    <message>
        <source>Find previous, while the find bar is open</source>
        <translation>Buscar anterior, con la barra de búsqueda abierta</translation>
    </message>
    <message>
        <source>Insert a tab character</source>
        <translation>Insertar un tabulador</translation>
    </message>
    <message>
        <source>Go on to the next field</source>
        <translation>Pasar al campo siguiente</translation>
    </message>
    <message>
        <source>Go back to the field before</source>
        <translation>Volver al campo anterior</translation>
    </message>
    <message>
        <source>Let the next Tab go on to the next field</source>
        <translation>Hacer que el próximo Tab pase al campo siguiente</translation>
    </message>
    <message>
        <source>Find bar</source>
        <translation>Barra de búsqueda</translation>
    </message>
    <message>
        <source>Close the bar and go back to the text</source>
        <translation>Cerrar la barra y volver al texto</translation>
    </message>
    <message>
        <source>Lines of addresses</source>
        <translation>Líneas de direcciones</translation>
    </message>
    <message>
        <source>Show the suggestions, and go to the next one</source>
        <translation>Mostrar las sugerencias y pasar a la siguiente</translation>
    </message>
    <message>
        <source>Go to the suggestion before</source>
        <translation>Ir a la sugerencia anterior</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>Aceptar la sugerencia</translation>
    </message>
    <message>
        <source>Close the suggestions</source>
        <translation>Cerrar las sugerencias</translation>
    </message>
    <message>
        <source>Every table</source>
        <translation>Todas las tablas</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or all of them</source>
        <translation>Copiar las filas elegidas, o todas</translation>
    </message>
    <message>
        <source>Show the attachment under “Parts”</source>
        <translation>Mostrar el adjunto en «Partes»</translation>
    </message>
    <message>
        <source>Rename the attachment</source>
        <translation>Renombrar el adjunto</translation>
    </message>
    <message>
        <source>Remove the attachment</source>
        <translation>Quitar el adjunto</translation>
    </message>
    <message>
        <source>Edit the field</source>
        <translation>Editar el campo</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>Quitar el campo</translation>
    </message>
    <message>
        <source>Duplicate the field</source>
        <translation>Duplicar el campo</translation>
    </message>
    <message>
        <source>Move the field up</source>
        <translation>Subir el campo</translation>
    </message>
    <message>
        <source>Move the field down</source>
        <translation>Bajar el campo</translation>
    </message>
    <message>
        <source>Open the part</source>
        <translation>Abrir la parte</translation>
    </message>
    <message>
        <source>Rendered preview</source>
        <translation>Vista previa renderizada</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Tamaño normal</translation>
    </message>
    <message>
        <source>Edge of the preview</source>
        <translation>Borde de la vista previa</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Más estrecha</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Más ancha</translation>
    </message>
    <message>
        <source>Narrower by one pixel</source>
        <translation>Un píxel más estrecha</translation>
    </message>
    <message>
        <source>Wider by one pixel</source>
        <translation>Un píxel más ancha</translation>
    </message>
    <message>
        <source>Go to the place, then to the next one</source>
        <translation>Ir al lugar y luego al siguiente</translation>
    </message>
    <message>
        <source>Mend it, where one edit is safe</source>
        <translation>Corregirlo, cuando una sola edición es segura</translation>
    </message>
    <message>
        <source>Type a value</source>
        <translation>Escribir un valor</translation>
    </message>
    <message>
        <source>Go to the command before</source>
        <translation>Ir al comando anterior</translation>
    </message>
    <message>
        <source>Go to the next command</source>
        <translation>Ir al comando siguiente</translation>
    </message>
    <message>
        <source>Go ten commands back</source>
        <translation>Retroceder diez comandos</translation>
    </message>
    <message>
        <source>Go ten commands on</source>
        <translation>Avanzar diez comandos</translation>
    </message>
    <message>
        <source>Run the command</source>
        <translation>Ejecutar el comando</translation>
    </message>
    <message>
        <source>Go back to where the keyboard was</source>
        <translation>Volver a donde estaba el teclado</translation>
    </message>
    <message>
        <source>Batch window</source>
        <translation>Ventana del lote</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Help on this window</source>
        <translation>Ayuda sobre esta ventana</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Go from the search to the attempts</source>
        <translation>Pasar de la búsqueda a los intentos</translation>
    </message>
    <message>
        <source>Open the attempt as a message</source>
        <translation>Abrir el intento como mensaje</translation>
    </message>
    <message>
        <source>Delete the chosen attempts</source>
        <translation>Eliminar los intentos elegidos</translation>
    </message>
    <message>
        <source>Read the history again</source>
        <translation>Volver a leer el historial</translation>
    </message>
    <message>
        <source>Open the message</source>
        <translation>Abrir el mensaje</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar una preferencia</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Go to the next place that was found</source>
        <translation>Ir al siguiente lugar encontrado</translation>
    </message>
    <message>
        <source>Go to the place before</source>
        <translation>Ir al lugar anterior</translation>
    </message>
    <message>
        <source>Go back to the page before</source>
        <translation>Volver a la página anterior</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation>Avanzar de nuevo</translation>
    </message>
    <message>
        <source>Dialogs</source>
        <translation>Diálogos</translation>
    </message>
    <message>
        <source>Close without doing anything</source>
        <translation>Cerrar sin hacer nada</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>{menu} menu</source>
        <translation>Menú {menu}</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Copied as plain text.</source>
        <translation>Copiado como texto sin formato.</translation>
    </message>
    <message>
        <source>Search keyboard shortcuts</source>
        <translation>Buscar atajos de teclado</translation>
    </message>
    <message>
        <source>Part of a key, of a place, or of what it does</source>
        <translation>Parte de una tecla, de un lugar o de lo que hace</translation>
    </message>
    <message>
        <source>Copy the keys that are shown, a paragraph for each place</source>
        <translation>Copiar las teclas mostradas, un párrafo por lugar</translation>
    </message>
    <message>
        <source>Print the keys that are shown</source>
        <translation>Imprimir las teclas mostradas</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Add attachment</source>
        <translation>Añadir adjunto</translation>
    </message>
    <message>
        <source>Remove attachment</source>
        <translation>Quitar adjunto</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Reemplazar…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>adjunto</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>removed attachment</source>
        <translation>adjunto quitado</translation>
    </message>
    <message>
        <source>Rename attachment</source>
        <translation>Renombrar adjunto</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>renamed attachment</source>
        <translation>adjunto renombrado</translation>
    </message>
    <message>
        <source>Replace attachment</source>
        <translation>Reemplazar adjunto</translation>
    </message>
    <message>
        <source>replaced attachment</source>
        <translation>adjunto reemplazado</translation>
    </message>
    <message>
        <source>Enter shows the selected file under Parts</source>
        <translation>Intro muestra el archivo seleccionado en Partes</translation>
    </message>
    <message>
        <source>Attach files; they can be dropped on the list as well</source>
        <translation>Adjuntar archivos; también se pueden soltar sobre la lista</translation>
    </message>
    <message>
        <source>Take the selected files out of the message (Del in the list)</source>
        <translation>Quitar del mensaje los archivos seleccionados (Suprimir en la lista)</translation>
    </message>
    <message>
        <source>Give the selected file another name (F2 in the list)</source>
        <translation>Dar otro nombre al archivo seleccionado (F2 en la lista)</translation>
    </message>
    <message>
        <source>Put another file in the place of the selected one</source>
        <translation>Poner otro archivo en lugar del seleccionado</translation>
    </message>
    <message>
        <source>removed body</source>
        <translation>cuerpo quitado</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>Quitar: {what}</translation>
    </message>
    <message>
        <source>Take this part out of the message</source>
        <translation>Quitar esta parte del mensaje</translation>
    </message>
    <message>
        <source>Text body</source>
        <translation>Cuerpo de texto</translation>
    </message>
    <message>
        <source>HTML body</source>
        <translation>Cuerpo HTML</translation>
    </message>
    <message>
        <source>Make from HTML</source>
        <translation>Crear desde HTML</translation>
    </message>
    <message>
        <source>Insert image…</source>
        <translation>Insertar imagen…</translation>
    </message>
    <message>
        <source>Type the plain text here.</source>
        <translation>Escriba aquí el texto sin formato.</translation>
    </message>
    <message>
        <source>Write the message here.</source>
        <translation>Escriba aquí el mensaje.</translation>
    </message>
    <message>
        <source>text from HTML</source>
        <translation>texto a partir del HTML</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.webp *.bmp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.gif *.webp *.bmp)</translation>
    </message>
    <message>
        <source>Insert images</source>
        <translation>Insertar imágenes</translation>
    </message>
    <message>
        <source>image</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>It is empty, and most programs will show nothing else: write it or remove it.</source>
        <translation>Está vacío, y la mayoría de los programas no mostrará otra cosa: escríbalo o quítelo.</translation>
    </message>
    <message>
        <source>Write the plain text anew from what the HTML says</source>
        <translation>Escribir de nuevo el texto sin formato a partir de lo que dice el HTML</translation>
    </message>
    <message>
        <source>Put an image into the HTML at the cursor; one can be pasted or dropped, too</source>
        <translation>Poner una imagen en el HTML, en el cursor; también se puede pegar o soltar una</translation>
    </message>
    <message>
        <source>Name &lt;address&gt;</source>
        <translation>Nombre &lt;dirección&gt;</translation>
    </message>
    <message>
        <source>These recipients go into the envelope only. No Bcc field is written.</source>
        <translation>Estos destinatarios van solo en el sobre. No se escribe ningún campo Bcc.</translation>
    </message>
    <message>
        <source>Type or paste HTML source here.</source>
        <translation>Escriba o pegue aquí el código HTML.</translation>
    </message>
    <message>
        <source>Difference — {name}</source>
        <translation>Diferencia — {name}</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En el disco</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>Line ends are not compared here.</source>
        <translation>Aquí no se comparan los fines de línea.</translation>
    </message>
    <message>
        <source>No line differs; line ends may.</source>
        <translation>No difiere ninguna línea; los fines de línea pueden diferir.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Lo que se enviará</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Envelope difference</source>
        <translation>Diferencia del sobre</translation>
    </message>
    <message>
        <source>Show difference</source>
        <translation>Mostrar la diferencia</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Conservar este</translation>
    </message>
    <message>
        <source>Drag as .eml</source>
        <translation>Arrastrar como .eml</translation>
    </message>
    <message>
        <source>Drag this into a folder or another program. Press it to copy the message to the clipboard as a file.</source>
        <translation>Arrástrelo a una carpeta o a otro programa. Púlselo para copiar el mensaje al portapapeles como archivo.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Close find bar</source>
        <translation>Cerrar barra de búsqueda</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Reset from headers</source>
        <translation>Restablecer desde la cabecera</translation>
    </message>
    <message>
        <source>This envelope was edited for another message.</source>
        <translation>Este sobre se editó para otro mensaje.</translation>
    </message>
    <message>
        <source>Use it for this message</source>
        <translation>Usarlo para este mensaje</translation>
    </message>
    <message>
        <source>envelope</source>
        <translation>sobre</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>Editado por usted</translation>
    </message>
    <message>
        <source>Follows the headers</source>
        <translation>Sigue a la cabecera</translation>
    </message>
    <message>
        <source>The envelope follows the headers already.</source>
        <translation>El sobre ya sigue a la cabecera.</translation>
    </message>
    <message>
        <source>Difference to the headers</source>
        <translation>Diferencia con la cabecera</translation>
    </message>
    <message>
        <source>Field name</source>
        <translation>Nombre del campo</translation>
    </message>
    <message>
        <source>Field value</source>
        <translation>Valor del campo</translation>
    </message>
    <message>
        <source>Field as written</source>
        <translation>Campo tal cual</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Tal cual</translation>
    </message>
    <message>
        <source>header field</source>
        <translation>campo de cabecera</translation>
    </message>
    <message>
        <source>new field</source>
        <translation>campo nuevo</translation>
    </message>
    <message>
        <source>removed field</source>
        <translation>campo quitado</translation>
    </message>
    <message>
        <source>doubled field</source>
        <translation>campo duplicado</translation>
    </message>
    <message>
        <source>moved field</source>
        <translation>campo movido</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Añadir campo</translation>
    </message>
    <message>
        <source>Add a field below the selected one</source>
        <translation>Añadir un campo debajo del seleccionado</translation>
    </message>
    <message>
        <source>Remove field</source>
        <translation>Quitar campo</translation>
    </message>
    <message>
        <source>Remove the selected field (Del in the table)</source>
        <translation>Quitar el campo seleccionado (Suprimir en la tabla)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Add a copy of the selected field (Ctrl+D)</source>
        <translation>Añadir una copia del campo seleccionado (Control+D)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move the selected field up (Alt+Up)</source>
        <translation>Subir el campo seleccionado (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move the selected field down (Alt+Down)</source>
        <translation>Bajar el campo seleccionado (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Enter edits the selected field</source>
        <translation>Intro edita el campo seleccionado</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>(not a field)</source>
        <translation>(no es un campo)</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>Campos de cabecera</translation>
    </message>
    <message>
        <source>Follow the file</source>
        <translation>Seguir el archivo</translation>
    </message>
    <message>
        <source>Follow again</source>
        <translation>Volver a seguir</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Templates (*.html *.htm *.txt *.eml *.mjml);;All files (*)</source>
        <translation>Plantillas (*.html *.htm *.txt *.eml *.mjml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open live template</source>
        <translation>Abrir plantilla en vivo</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrada estándar</translation>
    </message>
    <message>
        <source>Reading a message from standard input…</source>
        <translation>Leyendo un mensaje de la entrada estándar…</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>Abrir todos</translation>
    </message>
    <message>
        <source>Sample message</source>
        <translation>Mensaje de ejemplo</translation>
    </message>
    <message>
        <source>Open messages</source>
        <translation>Abrir mensajes</translation>
    </message>
    <message>
        <source>This message did not come from a file, so there is nothing to read again.</source>
        <translation>Este mensaje no procede de un archivo, así que no hay nada que volver a leer.</translation>
    </message>
    <message>
        <source>Read the file again? What you changed and did not save would be lost.</source>
        <translation>¿Volver a leer el archivo? Se perdería lo que cambió y no guardó.</translation>
    </message>
    <message>
        <source>What was copied has lost characters on the way. Save the message and open the file.</source>
        <translation>Lo copiado ha perdido caracteres por el camino. Guarde el mensaje y abra el archivo.</translation>
    </message>
    <message>
        <source>Pasted message</source>
        <translation>Mensaje pegado</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the whole raw message, its header included.</source>
        <translation>El portapapeles no contiene texto. Copie el mensaje en bruto completo, con su cabecera.</translation>
    </message>
    <message>
        <source>Messages of the batch</source>
        <translation>Mensajes del lote</translation>
    </message>
    <message>
        <source>What was dropped is not a file on this computer. Save it to a folder first.</source>
        <translation>Lo que se soltó no es un archivo de este equipo. Guárdelo primero en una carpeta.</translation>
    </message>
    <message>
        <source>The other program gave no file. Save the message as .eml there, then drop that file here.</source>
        <translation>El otro programa no entregó ningún archivo. Guarde allí el mensaje como .eml y suelte aquí ese archivo.</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Mensaje nuevo</translation>
    </message>
    <message>
        <source>Templates (*.eml *.html *.htm *.txt);;All files (*)</source>
        <translation>Plantillas (*.eml *.html *.htm *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>Nuevo desde plantilla</translation>
    </message>
    <message>
        <source>Copy of {name}</source>
        <translation>Copia de {name}</translation>
    </message>
    <message>
        <source>Redirect of {name}</source>
        <translation>Redirección de {name}</translation>
    </message>
    <message>
        <source>Sent message</source>
        <translation>Mensaje enviado</translation>
    </message>
    <message>
        <source>The contents of this message were not kept.</source>
        <translation>El contenido de este mensaje no se conservó.</translation>
    </message>
    <message>
        <source>Messages (*.eml *.emlx *.mbox *.mime *.txt *.html *.htm *.mjml *.gz);;All files (*)</source>
        <translation>Mensajes (*.eml *.emlx *.mbox *.mime *.txt *.html *.htm *.mjml *.gz);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Help — cfmail</source>
        <translation>Ayuda — cfmail</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show all attempts</source>
        <translation>Mostrar todos los intentos</translation>
    </message>
    <message>
        <source>&amp;Open as message</source>
        <translation>&amp;Abrir como mensaje</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>&amp;Keep…</source>
        <translation>&amp;Conservar…</translation>
    </message>
    <message>
        <source>Open as message</source>
        <translation>Abrir como mensaje</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Open the message, with its envelope, to be edited or sent again (Return)</source>
        <translation>Abrir el mensaje, con su sobre, para editarlo o enviarlo de nuevo (Retorno)</translation>
    </message>
    <message>
        <source>Write the attempts found, or the chosen ones, to a file</source>
        <translation>Escribir en un archivo los intentos encontrados, o los elegidos</translation>
    </message>
    <message>
        <source>Stop what is being done; what is deleted already stays deleted</source>
        <translation>Detener lo que se está haciendo; lo ya eliminado queda eliminado</translation>
    </message>
    <message>
        <source>Forget the chosen attempts (Delete)</source>
        <translation>Olvidar los intentos elegidos (Suprimir)</translation>
    </message>
    <message>
        <source>How long attempts are kept, and whether their contents are</source>
        <translation>Cuánto tiempo se conservan los intentos, y si se conserva su contenido</translation>
    </message>
    <message>
        <source>Recipients of the attempt</source>
        <translation>Destinatarios del intento</translation>
    </message>
    <message>
        <source>Export this attempt</source>
        <translation>Exportar este intento</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Words in subject, addresses, ids or causes</source>
        <translation>Palabras del asunto, direcciones, identificadores o causas</translation>
    </message>
    <message>
        <source>Finds attempts that hold every word, or the beginning of it.</source>
        <translation>Encuentra los intentos que contienen cada palabra, o su comienzo.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Own range…</source>
        <translation>Intervalo propio…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Set it aside and start a new one</source>
        <translation>Apartarlo y empezar uno nuevo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Keep attempts</source>
        <translation>Conservar intentos</translation>
    </message>
    <message>
        <source>Days to keep</source>
        <translation>Días que se conservan</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source>Size limit</source>
        <translation>Límite de tamaño</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Without limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Keep the contents of &amp;messages</source>
        <translation>Conservar el contenido de los &amp;mensajes</translation>
    </message>
    <message>
        <source>Finding out how much the history takes…</source>
        <translation>Averiguando cuánto ocupa el historial…</translation>
    </message>
    <message>
        <source>Keep attempts &amp;for</source>
        <translation>Conservar los intentos &amp;durante</translation>
    </message>
    <message>
        <source>&amp;Largest size on the disk</source>
        <translation>&amp;Tamaño máximo en el disco</translation>
    </message>
    <message>
        <source>Words in From, Subject or date</source>
        <translation>Palabras del remitente, el asunto o la fecha</translation>
    </message>
    <message>
        <source>Filter messages</source>
        <translation>Filtrar mensajes</translation>
    </message>
    <message>
        <source>Undo “&gt;From ” quoting (mboxrd)</source>
        <translation>Deshacer el marcado «&gt;From » (mboxrd)</translation>
    </message>
    <message>
        <source>Send all as a batch…</source>
        <translation>Enviar todos como lote…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Opened {name}</source>
        <translation>Se abrió {name}</translation>
    </message>
    <message>
        <source>The message that was open stays open.</source>
        <translation>El mensaje que estaba abierto sigue abierto.</translation>
    </message>
    <message>
        <source>This account has no test recipient: give it one under Tools, Accounts. Nothing was sent.</source>
        <translation>Esta cuenta no tiene destinatario de prueba: asígnele uno en Herramientas, Cuentas. No se envió nada.</translation>
    </message>
    <message>
        <source>This window stays open: look at the results below.</source>
        <translation>Esta ventana sigue abierta: consulte abajo los resultados.</translation>
    </message>
    <message>
        <source>Finishing the send in hand, then this window closes. If you quit now, its outcome stays unknown.</source>
        <translation>Terminando el envío en curso; después se cerrará esta ventana. Si sale ahora, su resultado queda como desconocido.</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Salir ahora</translation>
    </message>
    <message>
        <source>No message is open.</source>
        <translation>No hay ningún mensaje abierto.</translation>
    </message>
    <message>
        <source>Nothing is being sent.</source>
        <translation>No se está enviando nada.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>No hay ningún mensaje abierto</translation>
    </message>
    <message>
        <source>Write one, drop an .eml file on this window, or paste a raw message from the Edit menu.</source>
        <translation>Escriba uno, suelte un archivo .eml en esta ventana o pegue un mensaje en bruto desde el menú Editar.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open the sample message</source>
        <translation>Abrir el mensaje de ejemplo</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Redactar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Views of the message</source>
        <translation>Vistas del mensaje</translation>
    </message>
    <message>
        <source>Name of the new field</source>
        <translation>Nombre del campo nuevo</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss notice</source>
        <translation>Descartar el aviso</translation>
    </message>
    <message>
        <source>Act on notice</source>
        <translation>Actuar sobre el aviso</translation>
    </message>
    <message>
        <source>{name} was not opened. {why}</source>
        <translation>No se abrió {name}. {why}</translation>
    </message>
    <message>
        <source>{name} was not opened: the program made a mistake, which is in its log.</source>
        <translation>No se abrió {name}: el programa cometió un error, que consta en su registro.</translation>
    </message>
    <message>
        <source>Save part</source>
        <translation>Guardar parte</translation>
    </message>
    <message>
        <source>Save all parts in a folder</source>
        <translation>Guardar todas las partes en una carpeta</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Part content</source>
        <translation>Contenido de la parte</translation>
    </message>
    <message>
        <source>Part content in hexadecimal</source>
        <translation>Contenido de la parte en hexadecimal</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Save part…</source>
        <translation>Guardar parte…</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Guardar todas…</translation>
    </message>
    <message>
        <source>Show in Source</source>
        <translation>Mostrar en Código</translation>
    </message>
    <message>
        <source>Save the content of the part, its transfer encoding undone, to a file</source>
        <translation>Guardar en un archivo el contenido de la parte, sin su codificación de transferencia</translation>
    </message>
    <message>
        <source>Save the contents of all parts in a folder; no file there is replaced</source>
        <translation>Guardar en una carpeta el contenido de todas las partes; no se reemplaza ningún archivo</translation>
    </message>
    <message>
        <source>Show where the part begins in the message</source>
        <translation>Mostrar dónde empieza la parte en el mensaje</translation>
    </message>
    <message>
        <source>Open the message that the part holds in another window</source>
        <translation>Abrir en otra ventana el mensaje que contiene la parte</translation>
    </message>
    <message>
        <source>This message has no HTML part.</source>
        <translation>Este mensaje no tiene parte HTML.</translation>
    </message>
    <message>
        <source>HTML source</source>
        <translation>Código HTML</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Text behind it</source>
        <translation>Texto tras el asunto</translation>
    </message>
    <message>
        <source>Cut at</source>
        <translation>Se corta en</translation>
    </message>
    <message>
        <source>Inbox line</source>
        <translation>Línea de la bandeja</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(sin remitente)</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Abrir enlace</translation>
    </message>
    <message>
        <source>Target of the link</source>
        <translation>Destino del enlace</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Ancho de página</translation>
    </message>
    <message>
        <source>Drag, or press the arrow keys, to make the page wider or narrower</source>
        <translation>Arrastre, o pulse las flechas, para ensanchar o estrechar la página</translation>
    </message>
    <message>
        <source>Preview width</source>
        <translation>Ancho de la vista previa</translation>
    </message>
    <message>
        <source>Preview colours</source>
        <translation>Colores de la vista previa</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Imprimir o guardar</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>All three side by side</source>
        <translation>Las tres en paralelo</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Guardar como PNG…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Preview width in pixels</source>
        <translation>Ancho de la vista previa en píxeles</translation>
    </message>
    <message>
        <source>How wide the page is, in CSS pixels</source>
        <translation>Ancho de la página, en píxeles CSS</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>Más pequeño (Control+−)</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>Restablecer el zoom</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Más grande (Control++)</translation>
    </message>
    <message>
        <source>Show images; many people read with images switched off</source>
        <translation>Mostrar imágenes; mucha gente lee con las imágenes desactivadas</translation>
    </message>
    <message>
        <source>Show a private copy of the page in your browser</source>
        <translation>Mostrar una copia privada de la página en el navegador</translation>
    </message>
    <message>
        <source>Print the page, or save it as a picture or a PDF</source>
        <translation>Imprimir la página, o guardarla como imagen o PDF</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Guardar la página</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>vista previa</translation>
    </message>
    <message>
        <source>Ways to look at the message</source>
        <translation>Formas de ver el mensaje</translation>
    </message>
    <message>
        <source>Rendered</source>
        <translation>Renderizado</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Load remote images</source>
        <translation>Cargar imágenes remotas</translation>
    </message>
    <message>
        <source>The simple view loads nothing remote</source>
        <translation>La vista simple no carga nada remoto</translation>
    </message>
    <message>
        <source>For this message only, and until another one is shown</source>
        <translation>Solo para este mensaje, y hasta que se muestre otro</translation>
    </message>
    <message>
        <source>There is too much of this page for the simple view: some is left off.</source>
        <translation>Esta página es demasiado grande para la vista simple: se omite una parte.</translation>
    </message>
    <message>
        <source>Rendered message</source>
        <translation>Mensaje renderizado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Copiar dirección del enlace</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Envelope recipients</source>
        <translation>Destinatarios del sobre</translation>
    </message>
    <message>
        <source>One address a line. They alone decide who gets the message.</source>
        <translation>Una dirección por línea. Solo ellas deciden quién recibe el mensaje.</translation>
    </message>
    <message>
        <source>One address a line</source>
        <translation>Una dirección por línea</translation>
    </message>
    <message>
        <source>Progress of the send</source>
        <translation>Progreso del envío</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) (is|are) not shown</source>
        <translation>
            <numerusform>No se muestra %Ln línea más</numerusform>
            <numerusform>No se muestran %Ln líneas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) (is|are) the same</source>
        <translation>
            <numerusform>%Ln línea es igual</numerusform>
            <numerusform>%Ln líneas son iguales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n window(s), one for each file?</source>
        <translation>
            <numerusform>¿Abrir %Ln ventana, una por archivo?</numerusform>
            <numerusform>¿Abrir %Ln ventanas, una por archivo?</numerusform>
        </translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>{page}: {section}</source>
        <translation>{page}: {section}</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) found</source>
        <translation>
            <numerusform>%Ln sección encontrada</numerusform>
            <numerusform>%Ln secciones encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists the sections that have all of these words. Enter and F3 go to the next place.</source>
        <translation>Muestra las secciones que contienen todas estas palabras. Intro y F3 llevan al lugar siguiente.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>The manual is in English only.</source>
        <translation>El manual está solo en inglés.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New Message</source>
        <translation>Mensaje &amp;nuevo</translation>
    </message>
    <message>
        <source>New from &amp;Template…</source>
        <translation>Nuevo desde &amp;plantilla…</translation>
    </message>
    <message>
        <source>New &amp;Window</source>
        <translation>Nueva &amp;ventana</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open &amp;Live Template…</source>
        <translation>Abrir plan&amp;tilla en vivo…</translation>
    </message>
    <message>
        <source>Open R&amp;ecent</source>
        <translation>Abrir r&amp;eciente</translation>
    </message>
    <message>
        <source>New &amp;Batch from Files…</source>
        <translation>Nuevo &amp;lote desde archivos…</translation>
    </message>
    <message>
        <source>Open the Sa&amp;mple Message</source>
        <translation>Abrir el &amp;mensaje de ejemplo</translation>
    </message>
    <message>
        <source>&amp;Reload from Disk</source>
        <translation>&amp;Recargar del disco</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Guardar c&amp;omo…</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>&amp;Cerrar ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Seleccionar t&amp;odo</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>R&amp;eemplazar…</translation>
    </message>
    <message>
        <source>Paste Ra&amp;w Message</source>
        <translation>Pegar mensaje en br&amp;uto</translation>
    </message>
    <message>
        <source>Copy Message as F&amp;ile</source>
        <translation>Copiar mensaje como &amp;archivo</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensaje</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>Send to &amp;Me Instead</source>
        <translation>Enviarme a &amp;mí en su lugar</translation>
    </message>
    <message>
        <source>&amp;Cancel the Send</source>
        <translation>&amp;Cancelar el envío</translation>
    </message>
    <message>
        <source>Pre&amp;vious Row</source>
        <translation>Fila a&amp;nterior</translation>
    </message>
    <message>
        <source>Ne&amp;xt Row</source>
        <translation>Fila &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Reset Envelope from Headers</source>
        <translation>&amp;Restablecer el sobre desde la cabecera</translation>
    </message>
    <message>
        <source>Edit as &amp;New</source>
        <translation>Editar c&amp;omo nuevo</translation>
    </message>
    <message>
        <source>Re&amp;direct to Others</source>
        <translation>Re&amp;dirigir a otros</translation>
    </message>
    <message>
        <source>Cop&amp;y As</source>
        <translation>Cop&amp;iar como</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Compose</source>
        <translation>&amp;Redactar</translation>
    </message>
    <message>
        <source>&amp;Header Fields</source>
        <translation>&amp;Campos de cabecera</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>Código &amp;fuente</translation>
    </message>
    <message>
        <source>&amp;Parts</source>
        <translation>&amp;Partes</translation>
    </message>
    <message>
        <source>&amp;What Will Be Sent</source>
        <translation>&amp;Lo que se enviará</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>C&amp;omprobaciones</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>Plan&amp;tilla</translation>
    </message>
    <message>
        <source>Next P&amp;anel</source>
        <translation>P&amp;anel siguiente</translation>
    </message>
    <message>
        <source>&amp;Default Layout</source>
        <translation>&amp;Disposición predeterminada</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Batches…</source>
        <translation>&amp;Lotes…</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Cuentas…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>&amp;Buscar un comando…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnóstico…</translation>
    </message>
    <message>
        <source>&amp;About cfmail</source>
        <translation>&amp;Acerca de cfmail</translation>
    </message>
    <message>
        <source>Signs in by</source>
        <translation>Se identifica con</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ca&amp;mbiar…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number, of the usual size</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Size of letters</source>
        <translation>&amp;Tamaño de letra</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Change the limits of the history</source>
        <translation>Cambiar los límites del historial</translation>
    </message>
    <message>
        <source>Data on this computer</source>
        <translation>Datos en este equipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>&amp;Quit now</source>
        <translation>&amp;Salir ahora</translation>
    </message>
    <message>
        <source>&amp;Language of the windows</source>
        <translation>&amp;Idioma de las ventanas</translation>
    </message>
    <message>
        <source>Find a setting (Ctrl+F)</source>
        <translation>Buscar una preferencia (Control+F)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Change what the history keeps</source>
        <translation>Cambiar lo que conserva el historial</translation>
    </message>
    <message>
        <source>Remembered on this computer</source>
        <translation>Recordado en este equipo</translation>
    </message>
    <message>
        <source>Remote images</source>
        <translation>Imágenes remotas</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>&amp;Which checks count…</source>
        <translation>&amp;Qué comprobaciones cuentan…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ca&amp;mbiar…</translation>
    </message>
    <message>
        <source>From of new messages</source>
        <translation>From de los mensajes nuevos</translation>
    </message>
    <message>
        <source>For example: Ada Lovelace &lt;ada@example.com&gt;</source>
        <translation>Por ejemplo: Ada Lovelace &lt;ada@example.com&gt;</translation>
    </message>
    <message>
        <source>Show the &amp;accounts</source>
        <translation>Mostrar las &amp;cuentas</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Mensajes nuevos</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>Before a send</source>
        <translation>Antes de un envío</translation>
    </message>
    <message>
        <source>After a send</source>
        <translation>Después de un envío</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Copy message id</source>
        <translation>Copiar el ID del mensaje</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Earlier send: {text}</source>
        <translation>Envío anterior: {text}</translation>
    </message>
    <message>
        <source>Recipients shown</source>
        <translation>Destinatarios mostrados</translation>
    </message>
    <message>
        <source>Write these recipients and what became of each to a file</source>
        <translation>Escribir en un archivo estos destinatarios y el resultado de cada uno</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or all of them, for a spreadsheet</source>
        <translation>Copiar las filas elegidas, o todas, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>All outcomes ({count})</source>
        <translation>Todos los resultados ({count})</translation>
    </message>
    <message>
        <source>{outcome} ({count})</source>
        <translation>{outcome} ({count})</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet…</source>
        <translation>CSV, para una hoja de cálculo…</translation>
    </message>
    <message>
        <source>JSON, with everything…</source>
        <translation>JSON, con todo…</translation>
    </message>
    <message>
        <source>Send to the others</source>
        <translation>Enviar a los demás</translation>
    </message>
    <message>
        <source>Send the same bytes to everybody but the suppressed recipients</source>
        <translation>Enviar los mismos bytes a todos menos a los destinatarios suprimidos</translation>
    </message>
    <message>
        <source>Ask Cloudflare&apos;s log whether the message was sent</source>
        <translation>Consultar en el registro de Cloudflare si el mensaje se envió</translation>
    </message>
    <message>
        <source>You know that it was sent; nothing is sent now</source>
        <translation>Usted sabe que se envió; ahora no se envía nada</translation>
    </message>
    <message>
        <source>You know that it was not sent; nothing is sent now</source>
        <translation>Usted sabe que no se envió; ahora no se envía nada</translation>
    </message>
    <message>
        <source>Recipients may get the message twice</source>
        <translation>Los destinatarios pueden recibir el mensaje dos veces</translation>
    </message>
    <message>
        <source>Refresh status</source>
        <translation>Actualizar estado</translation>
    </message>
    <message>
        <source>Ask Cloudflare&apos;s log what became of the recipients</source>
        <translation>Consultar en el registro de Cloudflare qué ha sido de los destinatarios</translation>
    </message>
    <message>
        <source>Resend to…</source>
        <translation>Reenviar a…</translation>
    </message>
    <message>
        <source>Send the same bytes to some of the recipients</source>
        <translation>Enviar los mismos bytes a algunos de los destinatarios</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copiar como</translation>
    </message>
    <message>
        <source>Copy this send for curl, Python and other clients, without the token</source>
        <translation>Copiar este envío para curl, Python y otros clientes, sin el token</translation>
    </message>
    <message>
        <source>Request and answer…</source>
        <translation>Solicitud y respuesta…</translation>
    </message>
    <message>
        <source>Show the request and the answer as they went</source>
        <translation>Mostrar la solicitud y la respuesta tal como fueron</translation>
    </message>
    <message>
        <source>&amp;Failed or not sent ({count})</source>
        <translation>&amp;Fallidos o no enviados ({count})</translation>
    </message>
    <message>
        <source>The &amp;suppressed ones ({count})</source>
        <translation>Los &amp;suprimidos ({count})</translation>
    </message>
    <message>
        <source>The &amp;chosen ones ({count})</source>
        <translation>Los &amp;elegidos ({count})</translation>
    </message>
    <message>
        <source>&amp;All ({count})</source>
        <translation>&amp;Todos ({count})</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>Solicitud y respuesta</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Message in the request</source>
        <translation>Mensaje en la solicitud</translation>
    </message>
    <message>
        <source>&amp;Unfold the message</source>
        <translation>&amp;Desplegar el mensaje</translation>
    </message>
    <message>
        <source>&amp;Fold the message</source>
        <translation>&amp;Plegar el mensaje</translation>
    </message>
    <message>
        <source>Unfold the message</source>
        <translation>Desplegar el mensaje</translation>
    </message>
    <message>
        <source>Fold the message</source>
        <translation>Plegar el mensaje</translation>
    </message>
    <message>
        <source>Show the octets of the message in the request</source>
        <translation>Mostrar los bytes del mensaje en la solicitud</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>results</source>
        <translation>resultados</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>Exportar los resultados</translation>
    </message>
    <message>
        <source>The results were not exported.</source>
        <translation>Los resultados no se exportaron.</translation>
    </message>
    <message>
        <source>The results were exported to {name}.</source>
        <translation>Los resultados se exportaron a {name}.</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Send by itself when the time is over</source>
        <translation>Enviar automáticamente cuando pase el plazo</translation>
    </message>
    <message>
        <source>For this time only</source>
        <translation>Solo por esta vez</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Cloudflare may ask to wait once more</source>
        <translation>Cloudflare puede pedir otra espera</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Desistir</translation>
    </message>
    <message>
        <source>Nothing was sent, and nothing will be</source>
        <translation>No se envió nada, ni se enviará</translation>
    </message>
    <message>
        <source>Messages (*.eml);;All files (*)</source>
        <translation>Mensajes (*.eml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Guardar el mensaje</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>¿Guardar los cambios de «{name}»?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Copied: paste it into a folder or another program.</source>
        <translation>Copiado: péguelo en una carpeta o en otro programa.</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation>El programa cometió un error.</translation>
    </message>
    <message>
        <source>The message is not saved.</source>
        <translation>El mensaje no está guardado.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazarlo</translation>
    </message>
    <message>
        <source>Confirm the send</source>
        <translation>Confirmar el envío</translation>
    </message>
    <message>
        <source>Recipients of this send</source>
        <translation>Destinatarios de este envío</translation>
    </message>
    <message>
        <source>Asking Cloudflare which recipients are suppressed… Nothing has been sent yet.</source>
        <translation>Consultando a Cloudflare qué destinatarios están suprimidos… Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Nothing was sent: you stopped it.</source>
        <translation>No se envió nada: usted lo detuvo.</translation>
    </message>
    <message>
        <source>Nothing was sent: you did not confirm it.</source>
        <translation>No se envió nada: usted no lo confirmó.</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Lo que hallaron las comprobaciones</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send to me instead</source>
        <translation>Enviarme a mí en su lugar</translation>
    </message>
    <message>
        <source>Send the message to the envelope recipients (Ctrl+Return)</source>
        <translation>Enviar el mensaje a los destinatarios del sobre (Control+Retorno)</translation>
    </message>
    <message>
        <source>Show what the checks found (Ctrl+7)</source>
        <translation>Mostrar lo que hallaron las comprobaciones (Control+7)</translation>
    </message>
    <message>
        <source>Send this message to {address} only; its header fields stay as they are (Ctrl+Shift+Return)</source>
        <translation>Enviar este mensaje solo a {address}; sus campos de cabecera quedan como están (Control+Mayúsculas+Retorno)</translation>
    </message>
    <message>
        <source>Send re-encoded</source>
        <translation>Enviar recodificado</translation>
    </message>
    <message>
        <source>Send all the same</source>
        <translation>Enviar de todos modos</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Insert byte…</source>
        <translation>Insertar byte…</translation>
    </message>
    <message>
        <source>Put any byte at the cursor by its two hexadecimal digits</source>
        <translation>Poner cualquier byte en el cursor mediante sus dos dígitos hexadecimales</translation>
    </message>
    <message>
        <source>Insert byte</source>
        <translation>Insertar byte</translation>
    </message>
    <message>
        <source>Two hexadecimal digits, such as E9</source>
        <translation>Dos dígitos hexadecimales, como E9</translation>
    </message>
    <message>
        <source>Source, read only</source>
        <translation>Código, solo lectura</translation>
    </message>
    <message>
        <source>Part at the cursor</source>
        <translation>Parte en el cursor</translation>
    </message>
    <message>
        <source>Show in Parts</source>
        <translation>Mostrar en Partes</translation>
    </message>
    <message>
        <source>The message has changed: its source is being read…</source>
        <translation>El mensaje ha cambiado: se está leyendo su código fuente…</translation>
    </message>
    <message>
        <source>Large bodies are folded.</source>
        <translation>Los cuerpos grandes están plegados.</translation>
    </message>
    <message>
        <source>Too long to be edited as text: use the other views.</source>
        <translation>Demasiado largo para editarlo como texto: use las demás vistas.</translation>
    </message>
    <message>
        <source>source</source>
        <translation>código fuente</translation>
    </message>
    <message>
        <source>Part {number}: {type}</source>
        <translation>Parte {number}: {type}</translation>
    </message>
    <message>
        <source>Message: {type}</source>
        <translation>Mensaje: {type}</translation>
    </message>
    <message>
        <source>The program made a mistake: the source cannot be shown.</source>
        <translation>El programa cometió un error: no se puede mostrar el código fuente.</translation>
    </message>
    <message>
        <source>Go to a part of the message</source>
        <translation>Ir a una parte del mensaje</translation>
    </message>
    <message>
        <source>Show the part at the cursor under “Parts”</source>
        <translation>Mostrar en «Partes» la parte en el cursor</translation>
    </message>
    <message>
        <source>Bytes that are no text are written like ⟨E9⟩; typing that enters the byte.</source>
        <translation>Los bytes que no son texto se escriben como ⟨E9⟩; al escribirlo se introduce el byte.</translation>
    </message>
    <message>
        <source>{size} of part {number}, not shown</source>
        <translation>{size} de la parte {number}, no se muestran</translation>
    </message>
    <message>
        <source>{size}, not shown</source>
        <translation>{size}, no se muestran</translation>
    </message>
    <message>
        <source>Send to everybody</source>
        <translation>Enviar a todos</translation>
    </message>
    <message>
        <source>Cloudflare sends nothing to these recipients:

{names}

Nothing has been sent yet.</source>
        <translation>Cloudflare no envía nada a estos destinatarios:

{names}

Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Recipients from</source>
        <translation>Destinatarios de</translation>
    </message>
    <message>
        <source>Try all rows</source>
        <translation>Probar todas las filas</translation>
    </message>
    <message>
        <source>Make a batch…</source>
        <translation>Crear lote…</translation>
    </message>
    <message>
        <source>Rows of the merge</source>
        <translation>Filas de la combinación</translation>
    </message>
    <message>
        <source>One message for each row</source>
        <translation>Un mensaje por fila</translation>
    </message>
    <message>
        <source>The column of the data that names the envelope recipients</source>
        <translation>La columna de los datos que indica los destinatarios del sobre</translation>
    </message>
    <message>
        <source>Enter shows the message of the row in the window</source>
        <translation>Intro muestra en la ventana el mensaje de la fila</translation>
    </message>
    <message>
        <source>Write the messages and open them as a batch; nothing is sent yet</source>
        <translation>Escribir los mensajes y abrirlos como lote; todavía no se envía nada</translation>
    </message>
    <message>
        <source>&amp;Recipients from</source>
        <translation>&amp;Destinatarios de</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Fila anterior</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Fila siguiente</translation>
    </message>
    <message>
        <source>Show the message of the row before (Alt+Page Up)</source>
        <translation>Mostrar el mensaje de la fila anterior (Alt+Re Pág)</translation>
    </message>
    <message>
        <source>Show the message of the next row (Alt+Page Down)</source>
        <translation>Mostrar el mensaje de la fila siguiente (Alt+Av Pág)</translation>
    </message>
    <message>
        <source>Row {row} of {count}</source>
        <translation>Fila {row} de {count}</translation>
    </message>
    <message>
        <source>Findings of the row</source>
        <translation>Hallazgos de la fila</translation>
    </message>
    <message>
        <source>What is found about the chosen row shows here.</source>
        <translation>Aquí se muestra lo hallado en la fila elegida.</translation>
    </message>
    <message>
        <source>{level}: {title}</source>
        <translation>{level}: {title}</translation>
    </message>
    <message>
        <source>Open live template…</source>
        <translation>Abrir plantilla en vivo…</translation>
    </message>
    <message>
        <source>Show what the file says; what was changed here is lost, after a question</source>
        <translation>Mostrar lo que dice el archivo; lo cambiado aquí se pierde, previa pregunta</translation>
    </message>
    <message>
        <source>Choose a file to follow (Ctrl+Shift+O)</source>
        <translation>Elegir el archivo que se seguirá (Control+Mayúsculas+O)</translation>
    </message>
    <message>
        <source>No template is followed</source>
        <translation>No se sigue ninguna plantilla</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Choose data…</source>
        <translation>Elegir datos…</translation>
    </message>
    <message>
        <source>Data beside it</source>
        <translation>Datos junto a ella</translation>
    </message>
    <message>
        <source>One message for each row…</source>
        <translation>Un mensaje por fila…</translation>
    </message>
    <message>
        <source>Take the data&apos;s values</source>
        <translation>Usar los valores de los datos</translation>
    </message>
    <message>
        <source>Put pictures beside the template into the message</source>
        <translation>Incluir en el mensaje las imágenes contiguas a la plantilla</translation>
    </message>
    <message>
        <source>Send to me</source>
        <translation>Enviarme a mí</translation>
    </message>
    <message>
        <source>Send to me on every save</source>
        <translation>Enviarme a mí cada vez que se guarde</translation>
    </message>
    <message>
        <source>Open the template in the program that this computer uses for such files</source>
        <translation>Abrir la plantilla en el programa que este equipo usa para tales archivos</translation>
    </message>
    <message>
        <source>Take the values from a JSON, TOML or CSV file</source>
        <translation>Tomar los valores de un archivo JSON, TOML o CSV</translation>
    </message>
    <message>
        <source>Take the values from the file of the same name beside the template again</source>
        <translation>Volver a tomar los valores del archivo del mismo nombre contiguo a la plantilla</translation>
    </message>
    <message>
        <source>Which row of the data the message is made with</source>
        <translation>Con qué fila de los datos se crea el mensaje</translation>
    </message>
    <message>
        <source>Try all rows, and send each its message through a batch</source>
        <translation>Probar todas las filas y enviar a cada una su mensaje mediante un lote</translation>
    </message>
    <message>
        <source>Forget what was typed into the table</source>
        <translation>Olvidar lo que se escribió en la tabla</translation>
    </message>
    <message>
        <source>Read the template again and send it to the test recipient (Ctrl+Shift+Return)</source>
        <translation>Volver a leer la plantilla y enviarla al destinatario de prueba (Control+Mayúsculas+Retorno)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>A live template is a .html, .txt, .eml or .mjml file with Liquid markup. It stays in your own editor: after every save the preview, the checks and the source show what it says now. Values come from a .json, .toml or .csv file of the same name beside it.</source>
        <translation>Una plantilla en vivo es un archivo .html, .txt, .eml o .mjml con marcado Liquid. Se queda en su propio editor: cada vez que la guarda, la vista previa, las comprobaciones y el código fuente muestran lo que dice ahora. Los valores proceden de un archivo .json, .toml o .csv del mismo nombre situado junto a ella.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>where a value comes from</comment>
        <translation>Origen</translation>
    </message>
    <message>
        <source>none</source>
        <comment>recipients</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none</source>
        <comment>sender</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>will be sent although {reason}</source>
        <translation>se enviará a pesar de esto: {reason}</translation>
    </message>
    <message>
        <source>login, token, key, Cloudflare, production, sandbox</source>
        <comment>for searching</comment>
        <translation>inicio de sesión, token, clave, Cloudflare, producción, sandbox, entorno de pruebas</translation>
    </message>
    <message>
        <source>send, network, confirm, notify, author</source>
        <comment>for searching</comment>
        <translation>enviar, red, confirmar, avisar, autor</translation>
    </message>
    <message>
        <source>lint, errors, warnings, ignore, rules</source>
        <comment>for searching</comment>
        <translation>lint, errores, advertencias, ignorar, reglas</translation>
    </message>
    <message>
        <source>theme, look, display, zoom, accessibility</source>
        <comment>for searching</comment>
        <translation>tema, aspecto, pantalla, zoom, accesibilidad</translation>
    </message>
    <message>
        <source>translation, locale, region</source>
        <comment>for searching</comment>
        <translation>traducción, configuración regional, región</translation>
    </message>
    <message>
        <source>data, tracking, remember, forget, telemetry</source>
        <comment>for searching</comment>
        <translation>datos, seguimiento, recordar, olvidar, telemetría</translation>
    </message>
    <message>
        <source>disk, space, files, folders, delete, backup</source>
        <comment>for searching</comment>
        <translation>disco, espacio, archivos, carpetas, eliminar, copia de seguridad</translation>
    </message>
    <message>
        <source>Nothing: it is built in</source>
        <translation>Nada: viene incorporado</translation>
    </message>
    <message>
        <source>That a batch has ended, or waits for you: only one of at least {messages} messages or {seconds} seconds, and only while no window of cfmail is in front.</source>
        <translation>De que un lote ha terminado, o espera su intervención: solo de uno de al menos {messages} mensajes o {seconds} segundos, y solo mientras ninguna ventana de cfmail está en primer plano.</translation>
    </message>
    <message>
        <source>For this account not as usual: {errors} counted as errors, {ignored} ignored.</source>
        <comment>numbers of checks</comment>
        <translation>Distinto de lo habitual en esta cuenta: {errors} cuentan como error, {ignored} se ignoran.</translation>
    </message>
    <message>
        <source>Those of messages that were sent, with their names, to complete them while you type. Turned off, they are deleted at once, and none is suggested or written down. The history keeps the recipients of each send all the same.</source>
        <translation>Las de los mensajes que se enviaron, con sus nombres, para completarlas mientras escribe. Si se desactiva, se eliminan de inmediato, y ninguna se sugiere ni se anota. El historial conserva de todos modos los destinatarios de cada envío.</translation>
    </message>
    <message>
        <source>Those that were open when cfmail ended come back with their messages, views and sizes, when it is started without a file. Unsaved work comes back in any case; nothing is ever sent by itself.</source>
        <translation>Las que estaban abiertas al terminar cfmail vuelven con sus mensajes, vistas y tamaños, cuando se inicia sin un archivo. El trabajo sin guardar vuelve en cualquier caso; nunca se envía nada automáticamente.</translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %n recipient(s) is unknown.</source>
        <translation>
            <numerusform>El resultado de %Ln destinatario es desconocido.</numerusform>
            <numerusform>El resultado de %Ln destinatarios es desconocido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) (was|were) answered.</source>
        <translation>
            <numerusform>%Ln solicitud obtuvo respuesta.</numerusform>
            <numerusform>%Ln solicitudes obtuvieron respuesta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n request(s) {states}.</source>
        <translation>
            <numerusform>De %Ln solicitud, {states}.</numerusform>
            <numerusform>De %Ln solicitudes, {states}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln en camino</numerusform>
            <numerusform>%Ln en camino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked by you as sent</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln marcada por usted como enviada</numerusform>
            <numerusform>%Ln marcadas por usted como enviadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln enviada</numerusform>
            <numerusform>%Ln enviadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked by you as not sent</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln marcada por usted como no enviada</numerusform>
            <numerusform>%Ln marcadas por usted como no enviadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln no enviada</numerusform>
            <numerusform>%Ln no enviadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that may have been sent</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln que puede haberse enviado</numerusform>
            <numerusform>%Ln que pueden haberse enviado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message id(s)</source>
        <translation>
            <numerusform>%Ln ID de mensaje</numerusform>
            <numerusform>%Ln ID de mensaje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delivered to (the recipient|all %n recipients).</source>
        <translation>
            <numerusform>Entregado a %Ln destinatario.</numerusform>
            <numerusform>Entregado a los %Ln destinatarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{delivered} of %n recipient(s) delivered; see what became of each below.</source>
        <translation>
            <numerusform>Entregado a {delivered} de %Ln destinatario; vea abajo qué ha sido de cada uno.</numerusform>
            <numerusform>Entregado a {delivered} de %Ln destinatarios; vea abajo qué ha sido de cada uno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send again in %n second(s) or later.</source>
        <translation>
            <numerusform>Envíe de nuevo dentro de %Ln segundo o más tarde.</numerusform>
            <numerusform>Envíe de nuevo dentro de %Ln segundos o más tarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>{where}, line {line}: {fault}</source>
        <translation>{where}, línea {line}: {fault}</translation>
    </message>
    <message>
        <source>{where}: {fault}</source>
        <translation>{where}: {fault}</translation>
    </message>
    <message>
        <source>Row {row}: {fault}</source>
        <translation>Fila {row}: {fault}</translation>
    </message>
    <message>
        <source>Data (*.json *.toml *.csv);;All files (*)</source>
        <translation>Datos (*.json *.toml *.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Data for the template</source>
        <translation>Datos para la plantilla</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Template variables</source>
        <translation>Variables de la plantilla</translation>
    </message>
    <message>
        <source>Nothing found. Try other words.</source>
        <translation>No se ha encontrado nada. Pruebe con otras palabras.</translation>
    </message>
    <message>
        <source>Some letters of a command</source>
        <translation>Algunas letras de un comando</translation>
    </message>
    <message>
        <source>No attachments. Drop files here, or press Add attachment.</source>
        <translation>No hay adjuntos. Suelte archivos aquí, o pulse «Añadir adjunto».</translation>
    </message>
    <message>
        <source>&amp;Undo: {change}</source>
        <translation>&amp;Deshacer: {change}</translation>
    </message>
    <message>
        <source>&amp;Redo: {change}</source>
        <translation>&amp;Rehacer: {change}</translation>
    </message>
    <message>
        <source>theme, dark mode, night, high contrast, palette</source>
        <comment>for searching</comment>
        <translation>tema, modo oscuro, noche, alto contraste, paleta</translation>
    </message>
    <message>
        <source>font size, zoom, large text, scale</source>
        <comment>for searching</comment>
        <translation>tamaño de letra, zoom, texto grande, escala</translation>
    </message>
    <message>
        <source>restart</source>
        <comment>for searching</comment>
        <translation>reiniciar</translation>
    </message>
    <message>
        <source>Remember opened &amp;files</source>
        <translation>Recordar los &amp;archivos abiertos</translation>
    </message>
    <message>
        <source>Remember &amp;addresses</source>
        <translation>Recordar las &amp;direcciones</translation>
    </message>
    <message>
        <source>Open the last &amp;windows again</source>
        <translation>Volver a abrir las últimas &amp;ventanas</translation>
    </message>
    <message>
        <source>recent, history</source>
        <comment>for searching</comment>
        <translation>recientes, historial</translation>
    </message>
    <message>
        <source>completion</source>
        <comment>for searching</comment>
        <translation>autocompletar</translation>
    </message>
    <message>
        <source>restore, startup</source>
        <comment>for searching</comment>
        <translation>restaurar, inicio</translation>
    </message>
    <message>
        <source>tracking pixels</source>
        <comment>for searching</comment>
        <translation>píxeles de seguimiento</translation>
    </message>
    <message>
        <source>telemetry, statistics</source>
        <comment>for searching</comment>
        <translation>telemetría, estadísticas</translation>
    </message>
    <message>
        <source>profile</source>
        <comment>for searching</comment>
        <translation>perfil</translation>
    </message>
    <message>
        <source>retention, days, size, contents</source>
        <comment>for searching</comment>
        <translation>conservación, días, tamaño, contenido</translation>
    </message>
    <message>
        <source>&amp;Notify on the desktop</source>
        <translation>Av&amp;isar en el escritorio</translation>
    </message>
    <message>
        <source>confirmation, production, allowed</source>
        <comment>for searching</comment>
        <translation>confirmación, producción, permitidos</translation>
    </message>
    <message>
        <source>follow up, queued, log</source>
        <comment>for searching</comment>
        <translation>seguimiento, en cola, registro</translation>
    </message>
    <message>
        <source>notification, sound</source>
        <comment>for searching</comment>
        <translation>notificación, sonido</translation>
    </message>
    <message>
        <source>firewall, VPN</source>
        <comment>for searching</comment>
        <translation>cortafuegos, VPN</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;Vaciar esta lista</translation>
    </message>
    <message>
        <source>After a send, what became of each recipient is listed here.</source>
        <translation>Tras un envío, aquí se muestra qué ha sido de cada destinatario.</translation>
    </message>
    <message>
        <source>no value: type one</source>
        <translation>sin valor: escriba uno</translation>
    </message>
    <message>
        <source>typed here</source>
        <translation>escrito aquí</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>{where}, line {line}</source>
        <translation>{where}, línea {line}</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <comment>one sentence after another</comment>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <comment>entries of a list</comment>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>Sandbox (nothing leaves this computer)</source>
        <translation>Sandbox (nada sale de este equipo)</translation>
    </message>
    <message>
        <source>{count} KiB</source>
        <translation>{count} KiB</translation>
    </message>
    <message>
        <source>{count} MiB</source>
        <translation>{count} MiB</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Rebotado</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Suprimido</translation>
    </message>
    <message>
        <source>Not mentioned</source>
        <translation>No mencionado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>No account is chosen.</source>
        <translation>No se ha elegido ninguna cuenta.</translation>
    </message>
    <message>
        <source>SANDBOX · Nothing leaves this computer. Every result here is simulated; no mail is delivered.</source>
        <translation>ENTORNO DE PRUEBAS (SANDBOX) · Nada sale de este equipo. Todos los resultados son simulados; no se entrega ningún correo.</translation>
    </message>
    <message>
        <source>PRODUCTION · {name} · Mail sent here reaches real people.</source>
        <translation>PRODUCCIÓN · {name} · El correo enviado aquí llega a personas reales.</translation>
    </message>
    <message>
        <source>{name} · Mail sent here reaches real people.</source>
        <translation>{name} · El correo enviado aquí llega a personas reales.</translation>
    </message>
    <message>
        <source>Steer it by recipients such as queued@, bounce@, suppressed@, slow@ or hangup@; F1 lists them all.</source>
        <translation>Diríjalo con destinatarios como queued@, bounce@, suppressed@, slow@ o hangup@; F1 los enumera todos.</translation>
    </message>
    <message>
        <source>Preparing the message…</source>
        <translation>Preparando el mensaje…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Sending: {sent} of {total}</source>
        <translation>Enviando: {sent} de {total}</translation>
    </message>
    <message>
        <source>The message is out. Waiting for the answer…</source>
        <translation>El mensaje ha salido. Esperando la respuesta…</translation>
    </message>
    <message>
        <source>{count} of {most} recipients</source>
        <translation>{count} de {most} destinatarios</translation>
    </message>
    <message>
        <source>New message from {name}</source>
        <translation>Mensaje nuevo a partir de {name}</translation>
    </message>
    <message>
        <source>The first {shown} of {total} are shown.</source>
        <translation>Se muestran los primeros {shown} de {total}.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Dé un nombre a la cuenta.</translation>
    </message>
    <message>
        <source>The name is too long: 80 characters at most.</source>
        <translation>El nombre es demasiado largo: 80 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Another account has this name. Choose a different one.</source>
        <translation>Otra cuenta tiene este nombre. Elija uno distinto.</translation>
    </message>
    <message>
        <source>The account id is 32 hexadecimal digits; it stands in the dashboard&apos;s address bar.</source>
        <translation>El ID de la cuenta consta de 32 dígitos hexadecimales; aparece en la barra de direcciones del panel.</translation>
    </message>
    <message>
        <source>Enter the e-mail address with which you log in to Cloudflare.</source>
        <translation>Introduzca la dirección de correo con la que inicia sesión en Cloudflare.</translation>
    </message>
    <message>
        <source>The token holds a character that no token has. Copy it once more.</source>
        <translation>El token contiene un carácter que ningún token tiene. Cópielo otra vez.</translation>
    </message>
    <message>
        <source>Enter the API token or key.</source>
        <translation>Introduzca el token o la clave de API.</translation>
    </message>
    <message>
        <source>Choose one of the colours.</source>
        <translation>Elija uno de los colores.</translation>
    </message>
    <message>
        <source>The base URL is not a web address like https://api.cloudflare.com/client/v4.</source>
        <translation>La URL base no es una dirección web como https://api.cloudflare.com/client/v4.</translation>
    </message>
    <message>
        <source>The base URL must begin with https://; http:// is allowed on this computer only.</source>
        <translation>La URL base debe empezar por https://; http:// solo se permite en este equipo.</translation>
    </message>
    <message>
        <source>The base URL must not hold a user name or password.</source>
        <translation>La URL base no debe contener nombre de usuario ni contraseña.</translation>
    </message>
    <message>
        <source>Choose API token or Global API key.</source>
        <translation>Elija token de API o Global API Key.</translation>
    </message>
    <message>
        <source>An allowed recipient is neither an address like ada@example.com nor a domain like *@example.com.</source>
        <translation>Un destinatario permitido no es ni una dirección como ada@example.com ni un dominio como *@example.com.</translation>
    </message>
    <message>
        <source>The test recipient is not an address.</source>
        <translation>El destinatario de prueba no es una dirección.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no colour</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Or enter the token under Tools, Accounts, and use it for this session only.</source>
        <translation>O introduzca el token en Herramientas, Cuentas, y úselo solo en esta sesión.</translation>
    </message>
    <message>
        <source>There is no keyring to keep the token in.</source>
        <translation>No hay ningún llavero donde guardar el token.</translation>
    </message>
    <message>
        <source>The keyring holds no usable token for this account. Enter it under Tools, Accounts.</source>
        <translation>El llavero no contiene ningún token utilizable para esta cuenta. Introdúzcalo en Herramientas, Cuentas.</translation>
    </message>
    <message>
        <source>The keyring took the token but did not keep it.</source>
        <translation>El llavero aceptó el token, pero no lo conservó.</translation>
    </message>
    <message>
        <source>Install and start gnome-keyring or KWallet (package gnome-keyring), then try again.</source>
        <translation>Instale e inicie gnome-keyring o KWallet (paquete gnome-keyring) y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Check the system&apos;s keychain, then try again.</source>
        <translation>Compruebe el llavero del sistema y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Whether it may send (“Email Sending: Edit”) is not known before the first send.</source>
        <translation>Hasta el primer envío no se sabe si puede enviar («Email Sending: Edit»).</translation>
    </message>
    <message>
        <source>owned by this account</source>
        <translation>pertenece a esta cuenta</translation>
    </message>
    <message>
        <source>owned by a user</source>
        <translation>pertenece a un usuario</translation>
    </message>
    <message>
        <source>owner unknown</source>
        <translation>propietario desconocido</translation>
    </message>
    <message>
        <source>The token is valid and active ({owner}).</source>
        <translation>El token es válido y está activo ({owner}).</translation>
    </message>
    <message>
        <source>It expires on {date}.</source>
        <translation>Caduca el {date}.</translation>
    </message>
    <message>
        <source>The token exists but is disabled. Enable it in the Cloudflare dashboard.</source>
        <translation>El token existe, pero está desactivado. Actívelo en el panel de Cloudflare.</translation>
    </message>
    <message>
        <source>The token has expired. Create a new one in the Cloudflare dashboard.</source>
        <translation>El token ha caducado. Cree uno nuevo en el panel de Cloudflare.</translation>
    </message>
    <message>
        <source>The token is not valid yet. Look at its start date in the Cloudflare dashboard.</source>
        <translation>El token todavía no es válido. Consulte su fecha de inicio en el panel de Cloudflare.</translation>
    </message>
    <message>
        <source>Cloudflare accepts the key and knows this account id.</source>
        <translation>Cloudflare acepta la clave y conoce este ID de cuenta.</translation>
    </message>
    <message>
        <source>Cloudflare accepts the key, but it does not see this account id. Check the account id.</source>
        <translation>Cloudflare acepta la clave, pero con ella no ve este ID de cuenta. Compruebe el ID de la cuenta.</translation>
    </message>
    <message>
        <source>Cloudflare does not accept it: mistyped, revoked, or of another account.</source>
        <translation>Cloudflare no lo acepta: está mal escrito, revocado o es de otra cuenta.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s answer does not tell whether it is valid.</source>
        <translation>La respuesta de Cloudflare no indica si es válido.</translation>
    </message>
    <message>
        <source>A value is missing or of the wrong kind.</source>
        <translation>Falta un valor o es de un tipo incorrecto.</translation>
    </message>
    <message>
        <source>Its id cannot be used.</source>
        <translation>Su ID no se puede usar.</translation>
    </message>
    <message>
        <source>Another account has the same id.</source>
        <translation>Otra cuenta tiene el mismo ID.</translation>
    </message>
    <message>
        <source>Account {number} in the account file is left out. {why}</source>
        <translation>La cuenta {number} del archivo de cuentas se omite. {why}</translation>
    </message>
    <message>
        <source>The account from the environment variables is left out. {why}</source>
        <translation>La cuenta de las variables de entorno se omite. {why}</translation>
    </message>
    <message>
        <source>it has no @</source>
        <translation>no tiene @</translation>
    </message>
    <message>
        <source>it holds a space</source>
        <translation>contiene un espacio</translation>
    </message>
    <message>
        <source>it holds a line break or another control character</source>
        <translation>contiene un salto de línea u otro carácter de control</translation>
    </message>
    <message>
        <source>what stands before the @ is malformed</source>
        <translation>lo que precede a la @ está mal formado</translation>
    </message>
    <message>
        <source>what stands behind the @ is not a domain</source>
        <translation>lo que sigue a la @ no es un dominio</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>es demasiado larga</translation>
    </message>
    <message>
        <source>it holds bytes that are not text</source>
        <translation>contiene bytes que no son texto</translation>
    </message>
    <message>
        <source>a quotation mark or bracket is not closed</source>
        <translation>hay unas comillas o un paréntesis sin cerrar</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacía</translation>
    </message>
    <message>
        <source>“{text}” is not an address: {reason}.</source>
        <translation>«{text}» no es una dirección: {reason}.</translation>
    </message>
    <message>
        <source>The same people as in the headers.</source>
        <translation>Las mismas personas que en la cabecera.</translation>
    </message>
    <message>
        <source>The same as what can be read in the headers; an address field holds more than addresses.</source>
        <translation>Lo mismo que puede leerse en la cabecera; un campo de direcciones contiene algo más que direcciones.</translation>
    </message>
    <message>
        <source>{address} is sent as {spelled}</source>
        <translation>{address} se envía como {spelled}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <translation>No se puede enviar</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Sin iniciar</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>{state} ({count})</source>
        <translation>{state} ({count})</translation>
    </message>
    <message>
        <source>no messages</source>
        <translation>ningún mensaje</translation>
    </message>
    <message>
        <source>No message was found in what you chose. Close this window, and drop .eml files, a folder of them, or an mbox file on the main window.</source>
        <translation>No se encontró ningún mensaje en lo que eligió. Cierre esta ventana y suelte en la ventana principal archivos .eml, una carpeta con ellos o un archivo mbox.</translation>
    </message>
    <message>
        <source>No message is in this state.</source>
        <translation>Ningún mensaje está en este estado.</translation>
    </message>
    <message>
        <source>Not started. {messages}: {counts}. Nothing is sent yet.</source>
        <translation>Sin iniciar. {messages}: {counts}. Todavía no se envía nada.</translation>
    </message>
    <message>
        <source>The program ended while this batch ran. {counts}. Resume sends only what was never begun.</source>
        <translation>El programa terminó mientras se ejecutaba este lote. {counts}. Reanudar envía solo lo que nunca se empezó.</translation>
    </message>
    <message>
        <source>Another copy of this program has this batch in hand. {counts}. Pause it and close it there first.</source>
        <translation>Otra copia de este programa tiene este lote en curso. {counts}. Páuselo y ciérrelo allí primero.</translation>
    </message>
    <message>
        <source>Sending. {counts}.</source>
        <translation>Enviando. {counts}.</translation>
    </message>
    <message>
        <source>About {left} left.</source>
        <translation>Quedan unos {left}.</translation>
    </message>
    <message>
        <source>Ending what is in hand ({messages}). {counts}.</source>
        <translation>Terminando lo que está en curso ({messages}). {counts}.</translation>
    </message>
    <message>
        <source>Cloudflare asks to wait: {left}. {counts}.</source>
        <translation>Cloudflare pide esperar: {left}. {counts}.</translation>
    </message>
    <message>
        <source>It goes on by itself then.</source>
        <translation>Después continúa automáticamente.</translation>
    </message>
    <message>
        <source>Press Resume to go on. It goes on at once: before that time Cloudflare may refuse again.</source>
        <translation>Pulse Reanudar para continuar. Continúa de inmediato: antes de ese momento Cloudflare puede rechazar de nuevo.</translation>
    </message>
    <message>
        <source>{counts}. Press Resume to send what is waiting.</source>
        <translation>{counts}. Pulse Reanudar para enviar lo que está en espera.</translation>
    </message>
    <message>
        <source>Done. {counts}.</source>
        <translation>Terminado. {counts}.</translation>
    </message>
    <message>
        <source>Done, but nothing was sent. {counts}.</source>
        <translation>Terminado, pero no se envió nada. {counts}.</translation>
    </message>
    <message>
        <source>Held messages are not sent: choose one to read why, and press Send these too to let it go.</source>
        <translation>Los mensajes retenidos no se envían: elija uno para leer por qué, y pulse «Enviar estos también» para dejarlo salir.</translation>
    </message>
    <message>
        <source>What is unknown may have been sent: choose it in the table to decide; nothing else sends it again.</source>
        <translation>Lo desconocido puede haberse enviado: elíjalo en la tabla para decidir; ninguna otra cosa lo envía de nuevo.</translation>
    </message>
    <message>
        <source>each message&apos;s own sender</source>
        <translation>el de cada mensaje</translation>
    </message>
    <message>
        <source>each message&apos;s own recipients</source>
        <translation>los de cada mensaje</translation>
    </message>
    <message>
        <source>from {who} to {whom}</source>
        <translation>remitente: {who}; destinatarios: {whom}</translation>
    </message>
    <message>
        <source>Outside of the list of recipients allowed for this account ({count}): {names}.</source>
        <translation>Fuera de la lista de destinatarios permitidos para esta cuenta ({count}): {names}.</translation>
    </message>
    <message>
        <source>The account of this batch was deleted. Nothing was sent now. Choose another one, then press Resume.</source>
        <translation>La cuenta de este lote se eliminó. Ahora no se envió nada. Elija otra y pulse Reanudar.</translation>
    </message>
    <message>
        <source>This batch is being sent, so it was not forgotten. Stop it first, where it runs.</source>
        <translation>Este lote se está enviando, así que no se olvidó. Deténgalo primero donde se ejecuta.</translation>
    </message>
    <message>
        <source>Recipients ({count}): {names}.</source>
        <translation>Destinatarios ({count}): {names}.</translation>
    </message>
    <message>
        <source>Forget the batch “{name}”? What it sent stays in the history; nothing is sent.</source>
        <translation>¿Olvidar el lote «{name}»? Lo que envió permanece en el historial; no se envía nada.</translation>
    </message>
    <message>
        <source>{program}: batch “{name}” has ended</source>
        <translation>{program}: el lote «{name}» ha terminado</translation>
    </message>
    <message>
        <source>{program}: batch “{name}” needs you</source>
        <translation>{program}: el lote «{name}» requiere su intervención</translation>
    </message>
    <message>
        <source>The batch “{name}” was interrupted: {counts}. Nothing goes on by itself.</source>
        <translation>El lote «{name}» se interrumpió: {counts}. Nada continúa automáticamente.</translation>
    </message>
    <message>
        <source>There are no batches. Drop several .eml files, a folder or an mbox file on the window to make one.</source>
        <translation>No hay lotes. Suelte en la ventana varios archivos .eml, una carpeta o un archivo mbox para crear uno.</translation>
    </message>
    <message>
        <source>This batch is still being sent. Pause it, or let it go on in the background?

Tools &gt; Batches… opens its window again.</source>
        <translation>Este lote todavía se está enviando. ¿Pausarlo o dejar que siga en segundo plano?

Herramientas &gt; Lotes… vuelve a abrir su ventana.</translation>
    </message>
    <message>
        <source>This batch is still being sent. Pause it and quit?

What is in hand is waited for, and the next start offers the rest.</source>
        <translation>Este lote todavía se está enviando. ¿Pausarlo y salir?

Se espera a lo que está en curso, y el próximo inicio ofrece el resto.</translation>
    </message>
    <message>
        <source>A batch is still being sent. Pause it and quit?

What is in hand is waited for, and the next start offers the rest.</source>
        <translation>Un lote todavía se está enviando. ¿Pausarlo y salir?

Se espera a lo que está en curso, y el próximo inicio ofrece el resto.</translation>
    </message>
    <message>
        <source>The files of a batch are still being read. Quit and forget this batch? Nothing was sent of it.</source>
        <translation>Todavía se están leyendo los archivos de un lote. ¿Salir y olvidar este lote? No se envió nada de él.</translation>
    </message>
    <message>
        <source>The files are still being read. Close the window and forget this batch? Nothing was sent.</source>
        <translation>Todavía se están leyendo los archivos. ¿Cerrar la ventana y olvidar este lote? No se envió nada.</translation>
    </message>
    <message>
        <source>As each message&apos;s header fields propose</source>
        <translation>Como proponen los campos de cabecera de cada mensaje</translation>
    </message>
    <message>
        <source>One sender for all</source>
        <translation>Un remitente para todos</translation>
    </message>
    <message>
        <source>One list of recipients for all</source>
        <translation>Una lista de destinatarios para todos</translation>
    </message>
    <message>
        <source>One sender and one list of recipients for all</source>
        <translation>Un remitente y una lista de destinatarios para todos</translation>
    </message>
    <message>
        <source>This account has no test recipient; set one under Accounts.</source>
        <translation>Esta cuenta no tiene destinatario de prueba; defina uno en Cuentas.</translation>
    </message>
    <message>
        <source>Every message goes to {address} only. The messages stay as they are.</source>
        <translation>Todos los mensajes van solo a {address}. Los mensajes quedan como están.</translation>
    </message>
    <message>
        <source>How many messages are sent at the same time. With 1, each waits for the answer to the one before. With more, one that Cloudflare puts off is overtaken by those in hand with it.</source>
        <translation>Cuántos mensajes se envían al mismo tiempo. Con 1, cada uno espera la respuesta del anterior. Con más, a uno que Cloudflare aplaza lo adelantan los que están en curso con él.</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>none is held back</source>
        <translation>ninguno está retenido</translation>
    </message>
    <message>
        <source>{held} held, {broken} cannot be sent</source>
        <translation>{held} retenidos, {broken} no se pueden enviar</translation>
    </message>
    <message>
        <source>Send every waiting message, in order. Held ones stay behind.</source>
        <translation>Enviar todos los mensajes en espera, por orden. Los retenidos se quedan.</translation>
    </message>
    <message>
        <source>Begin no other message for now; the batch stays in hand, and the next start of the program offers it.</source>
        <translation>No empezar por ahora ningún otro mensaje; el lote sigue en curso, y el próximo inicio del programa lo ofrece.</translation>
    </message>
    <message>
        <source>Send what is waiting at once. What was begun before is never repeated.</source>
        <translation>Enviar de inmediato lo que está en espera. Lo que ya se empezó nunca se repite.</translation>
    </message>
    <message>
        <source>End the batch here: begin no other message, and no start of the program offers it. Resume takes that back.</source>
        <translation>Terminar aquí el lote: no empezar ningún otro mensaje, y ningún inicio del programa lo ofrece. Reanudar lo revierte.</translation>
    </message>
    <message>
        <source>Write what became of every message of the batch to a file.</source>
        <translation>Escribir en un archivo qué ha sido de cada mensaje del lote.</translation>
    </message>
    <message>
        <source>Show the chosen message in a window of its own. The batch does not change by it.</source>
        <translation>Mostrar el mensaje elegido en su propia ventana. El lote no cambia por ello.</translation>
    </message>
    <message>
        <source>Let the chosen held messages be sent after all, after a question that names why they are held.</source>
        <translation>Permitir que los mensajes retenidos elegidos se envíen a pesar de todo, tras una pregunta que dice por qué están retenidos.</translation>
    </message>
    <message>
        <source>Do not send the chosen messages; Send these too takes that back.</source>
        <translation>No enviar los mensajes elegidos; «Enviar estos también» lo revierte.</translation>
    </message>
    <message>
        <source>Let the chosen messages that were certainly not sent wait for another turn.</source>
        <translation>Dejar que los mensajes elegidos que con certeza no se enviaron esperen otro turno.</translation>
    </message>
    <message>
        <source>Ask Cloudflare what became of this message. Nothing is sent.</source>
        <translation>Preguntar a Cloudflare qué ha sido de este mensaje. No se envía nada.</translation>
    </message>
    <message>
        <source>Keep that this message was sent. Nothing is sent.</source>
        <translation>Dejar constancia de que este mensaje se envió. No se envía nada.</translation>
    </message>
    <message>
        <source>Keep that this message was not sent; it can be tried again then. Nothing is sent.</source>
        <translation>Dejar constancia de que este mensaje no se envió; después se puede volver a intentar. No se envía nada.</translation>
    </message>
    <message>
        <source>Send the same message to the same people, who may get it twice, after a question.</source>
        <translation>Enviar el mismo mensaje a las mismas personas, que pueden recibirlo dos veces, previa pregunta.</translation>
    </message>
    <message>
        <source>Ask Cloudflare which recipients of this message are suppressed, and why. Nothing is sent.</source>
        <translation>Preguntar a Cloudflare qué destinatarios de este mensaje están suprimidos y por qué. No se envía nada.</translation>
    </message>
    <message>
        <source>Show this attempt in the history, with every recipient and Cloudflare&apos;s answer.</source>
        <translation>Mostrar este intento en el historial, con todos los destinatarios y la respuesta de Cloudflare.</translation>
    </message>
    <message>
        <source>Cloudflare asked for a pause, which is over.</source>
        <translation>Cloudflare pidió una pausa, que ha terminado.</translation>
    </message>
    <message>
        <source>Cloudflare could not be reached several times in a row. Check the network.</source>
        <translation>No se pudo contactar con Cloudflare varias veces seguidas. Compruebe la red.</translation>
    </message>
    <message>
        <source>Of several messages in a row nobody knows whether they were sent.</source>
        <translation>De varios mensajes seguidos nadie sabe si se enviaron.</translation>
    </message>
    <message>
        <source>Several files in a row cannot be read; perhaps the disk or folder that holds them is away.</source>
        <translation>Varios archivos seguidos no se pueden leer; quizá falte el disco o la carpeta que los contiene.</translation>
    </message>
    <message>
        <source>The program was closed.</source>
        <translation>El programa se cerró.</translation>
    </message>
    <message>
        <source>Another window of this program, started separately, runs this batch.</source>
        <translation>Otra ventana de este programa, iniciada por separado, ejecuta este lote.</translation>
    </message>
    <message>
        <source>The program made a mistake, which is in its log.</source>
        <translation>El programa cometió un error, que consta en su registro.</translation>
    </message>
    <message>
        <source>{first} +{count}</source>
        <translation>{first} +{count}</translation>
    </message>
    <message>
        <source>as you marked it. Known before: {cause}</source>
        <translation>según lo marcó usted. Se sabía antes: {cause}</translation>
    </message>
    <message>
        <source>as you marked it</source>
        <translation>según lo marcó usted</translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <translation>Asunto: {subject}</translation>
    </message>
    <message>
        <source>Sender: {sender}</source>
        <translation>Remitente: {sender}</translation>
    </message>
    <message>
        <source>Recipients ({count}): {names}</source>
        <translation>Destinatarios ({count}): {names}</translation>
    </message>
    <message>
        <source>Message {number}: {state}</source>
        <translation>Mensaje {number}: {state}</translation>
    </message>
    <message>
        <source>Findings: {findings}</source>
        <translation>Hallazgos: {findings}</translation>
    </message>
    <message>
        <source>a recipient is outside of the account&apos;s list</source>
        <translation>un destinatario está fuera de la lista de la cuenta</translation>
    </message>
    <message>
        <source>the same went to some of these recipients within the last hour</source>
        <translation>lo mismo fue a algunos de estos destinatarios en la última hora</translation>
    </message>
    <message>
        <source>the file is not as it was when it was added</source>
        <translation>el archivo no está como cuando se añadió</translation>
    </message>
    <message>
        <source>not sent yet; Cloudflare asked to wait, and its turn comes again</source>
        <translation>aún no enviado; Cloudflare pidió esperar, y volverá su turno</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>omitido por usted</translation>
    </message>
    <message>
        <source>the envelope sender is not an address</source>
        <translation>el remitente del sobre no es una dirección</translation>
    </message>
    <message>
        <source>a recipient is not an address</source>
        <translation>un destinatario no es una dirección</translation>
    </message>
    <message>
        <source>a recipient is named twice</source>
        <translation>un destinatario figura dos veces</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>el archivo no se puede leer</translation>
    </message>
    <message>
        <source>no message in the file</source>
        <translation>no hay ningún mensaje en el archivo</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>open it: a character set must be chosen</source>
        <translation>ábralo: hay que elegir un juego de caracteres</translation>
    </message>
    <message>
        <source>open it: bytes that cannot be sent</source>
        <translation>ábralo: bytes que no se pueden enviar</translation>
    </message>
    <message>
        <source>its signature would break</source>
        <translation>su firma dejaría de ser válida</translation>
    </message>
    <message>
        <source>an address field cannot be read completely</source>
        <translation>un campo de direcciones no se puede leer por completo</translation>
    </message>
    <message>
        <source>no sender in From</source>
        <translation>sin remitente en From</translation>
    </message>
    <message>
        <source>no recipients in To, Cc or Bcc</source>
        <translation>sin destinatarios en To, Cc o Bcc</translation>
    </message>
    <message>
        <source>over 5 MiB: for verified addresses only</source>
        <translation>más de 5 MiB: solo para direcciones verificadas</translation>
    </message>
    <message>
        <source>some bytes cannot be carried</source>
        <translation>algunos bytes no se pueden transportar</translation>
    </message>
    <message>
        <source>re-encoded for sending</source>
        <translation>recodificado para el envío</translation>
    </message>
    <message>
        <source>Bcc is removed</source>
        <translation>se quita Bcc</translation>
    </message>
    <message>
        <source>marked as a draft</source>
        <translation>marcado como borrador</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <comment>name of a check</comment>
        <translation>No se puede enviar</translation>
    </message>
    <message>
        <source>No From field</source>
        <comment>name of a check</comment>
        <translation>Sin campo From</translation>
    </message>
    <message>
        <source>No Date field</source>
        <comment>name of a check</comment>
        <translation>Sin campo Date</translation>
    </message>
    <message>
        <source>Neither To nor Cc</source>
        <comment>name of a check</comment>
        <translation>Ni To ni Cc</translation>
    </message>
    <message>
        <source>No MIME-Version field</source>
        <comment>name of a check</comment>
        <translation>Sin campo MIME-Version</translation>
    </message>
    <message>
        <source>No subject</source>
        <comment>name of a check</comment>
        <translation>Sin asunto</translation>
    </message>
    <message>
        <source>Duplicate field</source>
        <comment>name of a check</comment>
        <translation>Campo duplicado</translation>
    </message>
    <message>
        <source>Line without colon</source>
        <comment>name of a check</comment>
        <translation>Línea sin dos puntos</translation>
    </message>
    <message>
        <source>Space before colon</source>
        <comment>name of a check</comment>
        <translation>Espacio antes de los dos puntos</translation>
    </message>
    <message>
        <source>No blank line</source>
        <comment>name of a check</comment>
        <translation>Sin línea en blanco</translation>
    </message>
    <message>
        <source>Too many fields</source>
        <comment>name of a check</comment>
        <translation>Demasiados campos</translation>
    </message>
    <message>
        <source>Raw UTF-8 in the header</source>
        <comment>name of a check</comment>
        <translation>UTF-8 sin codificar en la cabecera</translation>
    </message>
    <message>
        <source>Wrong MIME-Version</source>
        <comment>name of a check</comment>
        <translation>MIME-Version incorrecto</translation>
    </message>
    <message>
        <source>Malformed Date</source>
        <comment>name of a check</comment>
        <translation>Date mal formado</translation>
    </message>
    <message>
        <source>Date with the wrong day of the week</source>
        <comment>name of a check</comment>
        <translation>Date con un día de la semana incorrecto</translation>
    </message>
    <message>
        <source>Date in the future</source>
        <comment>name of a check</comment>
        <translation>Date en el futuro</translation>
    </message>
    <message>
        <source>Old Date</source>
        <comment>name of a check</comment>
        <translation>Date antiguo</translation>
    </message>
    <message>
        <source>Malformed Message-ID</source>
        <comment>name of a check</comment>
        <translation>Message-ID mal formado</translation>
    </message>
    <message>
        <source>Malformed address</source>
        <comment>name of a check</comment>
        <translation>Dirección mal formada</translation>
    </message>
    <message>
        <source>Address with an open quotation mark or bracket</source>
        <comment>name of a check</comment>
        <translation>Dirección con comillas o paréntesis sin cerrar</translation>
    </message>
    <message>
        <source>Empty address field</source>
        <comment>name of a check</comment>
        <translation>Campo de direcciones vacío</translation>
    </message>
    <message>
        <source>Semicolon between addresses</source>
        <comment>name of a check</comment>
        <translation>Punto y coma entre direcciones</translation>
    </message>
    <message>
        <source>Several authors</source>
        <comment>name of a check</comment>
        <translation>Varios autores</translation>
    </message>
    <message>
        <source>Several senders</source>
        <comment>name of a check</comment>
        <translation>Varios remitentes</translation>
    </message>
    <message>
        <source>Name that is another address</source>
        <comment>name of a check</comment>
        <translation>Nombre que es otra dirección</translation>
    </message>
    <message>
        <source>Name that holds another domain</source>
        <comment>name of a check</comment>
        <translation>Nombre que contiene otro dominio</translation>
    </message>
    <message>
        <source>Letters of several scripts</source>
        <comment>name of a check</comment>
        <translation>Letras de varias escrituras</translation>
    </message>
    <message>
        <source>Letters that look alike</source>
        <comment>name of a check</comment>
        <translation>Letras engañosas</translation>
    </message>
    <message>
        <source>Broken encoded word</source>
        <comment>name of a check</comment>
        <translation>Palabra codificada dañada</translation>
    </message>
    <message>
        <source>Encoded word in an unknown character set</source>
        <comment>name of a check</comment>
        <translation>Palabra codificada en un juego de caracteres desconocido</translation>
    </message>
    <message>
        <source>Long encoded word</source>
        <comment>name of a check</comment>
        <translation>Palabra codificada larga</translation>
    </message>
    <message>
        <source>Encoded word without spaces around it</source>
        <comment>name of a check</comment>
        <translation>Palabra codificada sin espacios alrededor</translation>
    </message>
    <message>
        <source>Encoded word in quotation marks</source>
        <comment>name of a check</comment>
        <translation>Palabra codificada entre comillas</translation>
    </message>
    <message>
        <source>Missing boundary</source>
        <comment>name of a check</comment>
        <translation>Falta el delimitador (boundary)</translation>
    </message>
    <message>
        <source>Malformed boundary</source>
        <comment>name of a check</comment>
        <translation>Delimitador (boundary) mal formado</translation>
    </message>
    <message>
        <source>Long boundary</source>
        <comment>name of a check</comment>
        <translation>Delimitador (boundary) largo</translation>
    </message>
    <message>
        <source>Boundary without quotation marks</source>
        <comment>name of a check</comment>
        <translation>Delimitador (boundary) sin comillas</translation>
    </message>
    <message>
        <source>Boundary used twice</source>
        <comment>name of a check</comment>
        <translation>Delimitador (boundary) usado dos veces</translation>
    </message>
    <message>
        <source>Boundary never occurs</source>
        <comment>name of a check</comment>
        <translation>El delimitador (boundary) no aparece nunca</translation>
    </message>
    <message>
        <source>No closing boundary</source>
        <comment>name of a check</comment>
        <translation>Sin delimitador (boundary) de cierre</translation>
    </message>
    <message>
        <source>Multipart without parts</source>
        <comment>name of a check</comment>
        <translation>Multipart sin partes</translation>
    </message>
    <message>
        <source>Encoded multipart</source>
        <comment>name of a check</comment>
        <translation>Multipart codificado</translation>
    </message>
    <message>
        <source>Parts nested too deeply</source>
        <comment>name of a check</comment>
        <translation>Partes anidadas a demasiada profundidad</translation>
    </message>
    <message>
        <source>Too many parts</source>
        <comment>name of a check</comment>
        <translation>Demasiadas partes</translation>
    </message>
    <message>
        <source>Malformed Content-Type</source>
        <comment>name of a check</comment>
        <translation>Content-Type mal formado</translation>
    </message>
    <message>
        <source>HTML called plain text</source>
        <comment>name of a check</comment>
        <translation>HTML declarado como texto sin formato</translation>
    </message>
    <message>
        <source>HTML without tags</source>
        <comment>name of a check</comment>
        <translation>HTML sin etiquetas</translation>
    </message>
    <message>
        <source>Empty part</source>
        <comment>name of a check</comment>
        <translation>Parte vacía</translation>
    </message>
    <message>
        <source>Unknown character set</source>
        <comment>name of a check</comment>
        <translation>Juego de caracteres desconocido</translation>
    </message>
    <message>
        <source>Wrong character set</source>
        <comment>name of a check</comment>
        <translation>Juego de caracteres incorrecto</translation>
    </message>
    <message>
        <source>Looks like UTF-8</source>
        <comment>name of a check</comment>
        <translation>Parece UTF-8</translation>
    </message>
    <message>
        <source>No character set</source>
        <comment>name of a check</comment>
        <translation>Sin juego de caracteres</translation>
    </message>
    <message>
        <source>Unknown transfer encoding</source>
        <comment>name of a check</comment>
        <translation>Codificación de transferencia desconocida</translation>
    </message>
    <message>
        <source>Raw 8-bit body</source>
        <comment>name of a check</comment>
        <translation>Cuerpo de 8 bits sin codificar</translation>
    </message>
    <message>
        <source>Malformed base64</source>
        <comment>name of a check</comment>
        <translation>base64 mal formado</translation>
    </message>
    <message>
        <source>Text with NUL</source>
        <comment>name of a check</comment>
        <translation>Texto con NUL</translation>
    </message>
    <message>
        <source>Long line</source>
        <comment>name of a check</comment>
        <translation>Línea larga</translation>
    </message>
    <message>
        <source>NUL bytes</source>
        <comment>name of a check</comment>
        <translation>Bytes NUL</translation>
    </message>
    <message>
        <source>CR that ends no line</source>
        <comment>name of a check</comment>
        <translation>CR que no termina ninguna línea</translation>
    </message>
    <message>
        <source>Message too large</source>
        <comment>name of a check</comment>
        <translation>Mensaje demasiado grande</translation>
    </message>
    <message>
        <source>Over 5 MiB</source>
        <comment>name of a check</comment>
        <translation>Más de 5 MiB</translation>
    </message>
    <message>
        <source>Near 5 MiB</source>
        <comment>name of a check</comment>
        <translation>Cerca de 5 MiB</translation>
    </message>
    <message>
        <source>Too many recipients</source>
        <comment>name of a check</comment>
        <translation>Demasiados destinatarios</translation>
    </message>
    <message>
        <source>Several requests</source>
        <comment>name of a check</comment>
        <translation>Varias solicitudes</translation>
    </message>
    <message>
        <source>Not a sending domain</source>
        <comment>name of a check</comment>
        <translation>No es un dominio de envío</translation>
    </message>
    <message>
        <source>From and envelope sender differ</source>
        <comment>name of a check</comment>
        <translation>From y el remitente del sobre difieren</translation>
    </message>
    <message>
        <source>Long subject</source>
        <comment>name of a check</comment>
        <translation>Asunto largo</translation>
    </message>
    <message>
        <source>Long name of a header field</source>
        <comment>name of a check</comment>
        <translation>Nombre largo de un campo de cabecera</translation>
    </message>
    <message>
        <source>Long header field</source>
        <comment>name of a check</comment>
        <translation>Campo de cabecera largo</translation>
    </message>
    <message>
        <source>Large added header fields</source>
        <comment>name of a check</comment>
        <translation>Campos de cabecera añadidos grandes</translation>
    </message>
    <message>
        <source>No Message-ID</source>
        <comment>name of a check</comment>
        <translation>Sin Message-ID</translation>
    </message>
    <message>
        <source>Received is there already</source>
        <comment>name of a check</comment>
        <translation>Received ya está presente</translation>
    </message>
    <message>
        <source>Field that Cloudflare sets</source>
        <comment>name of a check</comment>
        <translation>Campo que pone Cloudflare</translation>
    </message>
    <message>
        <source>Field that Cloudflare does not list</source>
        <comment>name of a check</comment>
        <translation>Campo que Cloudflare no enumera</translation>
    </message>
    <message>
        <source>Value that Cloudflare does not list</source>
        <comment>name of a check</comment>
        <translation>Valor que Cloudflare no enumera</translation>
    </message>
    <message>
        <source>Malformed List-Unsubscribe</source>
        <comment>name of a check</comment>
        <translation>List-Unsubscribe mal formado</translation>
    </message>
    <message>
        <source>List-Unsubscribe without encryption</source>
        <comment>name of a check</comment>
        <translation>List-Unsubscribe sin cifrado</translation>
    </message>
    <message>
        <source>Malformed List-Unsubscribe-Post</source>
        <comment>name of a check</comment>
        <translation>List-Unsubscribe-Post mal formado</translation>
    </message>
    <message>
        <source>List-Unsubscribe-Post without https</source>
        <comment>name of a check</comment>
        <translation>List-Unsubscribe-Post sin https</translation>
    </message>
    <message>
        <source>No one-click unsubscribe</source>
        <comment>name of a check</comment>
        <translation>Sin baja con un clic</translation>
    </message>
    <message>
        <source>No List-Unsubscribe</source>
        <comment>name of a check</comment>
        <translation>Sin List-Unsubscribe</translation>
    </message>
    <message>
        <source>Blind copies in the header</source>
        <comment>name of a check</comment>
        <translation>Copias ocultas en la cabecera</translation>
    </message>
    <message>
        <source>Blind copies in an attached message</source>
        <comment>name of a check</comment>
        <translation>Copias ocultas en un mensaje adjunto</translation>
    </message>
    <message>
        <source>Field that names a recipient</source>
        <comment>name of a check</comment>
        <translation>Campo que nombra a un destinatario</translation>
    </message>
    <message>
        <source>Field that tells where it was written</source>
        <comment>name of a check</comment>
        <translation>Campo que revela dónde se escribió</translation>
    </message>
    <message>
        <source>Host inside a network</source>
        <comment>name of a check</comment>
        <translation>Host interno de una red</translation>
    </message>
    <message>
        <source>IP address in a trace field</source>
        <comment>name of a check</comment>
        <translation>Dirección IP en un campo de traza</translation>
    </message>
    <message>
        <source>Message-ID that names a computer</source>
        <comment>name of a check</comment>
        <translation>Message-ID que nombra un equipo</translation>
    </message>
    <message>
        <source>Path on somebody&apos;s computer</source>
        <comment>name of a check</comment>
        <translation>Ruta del equipo de alguien</translation>
    </message>
    <message>
        <source>File name with a path</source>
        <comment>name of a check</comment>
        <translation>Nombre de archivo con una ruta</translation>
    </message>
    <message>
        <source>Picture of one pixel</source>
        <comment>name of a check</comment>
        <translation>Imagen de un píxel</translation>
    </message>
    <message>
        <source>Password, token or key</source>
        <comment>name of a check</comment>
        <translation>Contraseña, token o clave</translation>
    </message>
    <message>
        <source>From is in another domain than the sender</source>
        <comment>name of a check</comment>
        <translation>From está en otro dominio que el remitente</translation>
    </message>
    <message>
        <source>From is in a related domain</source>
        <comment>name of a check</comment>
        <translation>From está en un dominio relacionado</translation>
    </message>
    <message>
        <source>Authors in several domains</source>
        <comment>name of a check</comment>
        <translation>Autores de varios dominios</translation>
    </message>
    <message>
        <source>DNS did not answer</source>
        <comment>name of a check</comment>
        <translation>El DNS no respondió</translation>
    </message>
    <message>
        <source>Domain does not exist</source>
        <comment>name of a check</comment>
        <translation>El dominio no existe</translation>
    </message>
    <message>
        <source>Domain takes no mail</source>
        <comment>name of a check</comment>
        <translation>El dominio no acepta correo</translation>
    </message>
    <message>
        <source>SPF names Cloudflare</source>
        <comment>name of a check</comment>
        <translation>SPF nombra a Cloudflare</translation>
    </message>
    <message>
        <source>No SPF record</source>
        <comment>name of a check</comment>
        <translation>Sin registro SPF</translation>
    </message>
    <message>
        <source>Several SPF records</source>
        <comment>name of a check</comment>
        <translation>Varios registros SPF</translation>
    </message>
    <message>
        <source>Malformed SPF record</source>
        <comment>name of a check</comment>
        <translation>Registro SPF mal formado</translation>
    </message>
    <message>
        <source>SPF does not name Cloudflare</source>
        <comment>name of a check</comment>
        <translation>SPF no nombra a Cloudflare</translation>
    </message>
    <message>
        <source>SPF lets everybody send</source>
        <comment>name of a check</comment>
        <translation>SPF deja enviar a cualquiera</translation>
    </message>
    <message>
        <source>DKIM key is there</source>
        <comment>name of a check</comment>
        <translation>La clave DKIM existe</translation>
    </message>
    <message>
        <source>No DKIM key</source>
        <comment>name of a check</comment>
        <translation>Sin clave DKIM</translation>
    </message>
    <message>
        <source>Several DKIM records</source>
        <comment>name of a check</comment>
        <translation>Varios registros DKIM</translation>
    </message>
    <message>
        <source>DKIM key is revoked</source>
        <comment>name of a check</comment>
        <translation>La clave DKIM está revocada</translation>
    </message>
    <message>
        <source>Malformed DKIM record</source>
        <comment>name of a check</comment>
        <translation>Registro DKIM mal formado</translation>
    </message>
    <message>
        <source>Short DKIM key</source>
        <comment>name of a check</comment>
        <translation>Clave DKIM corta</translation>
    </message>
    <message>
        <source>DKIM key marked as a test</source>
        <comment>name of a check</comment>
        <translation>Clave DKIM marcada como prueba</translation>
    </message>
    <message>
        <source>DMARC refuses forgeries</source>
        <comment>name of a check</comment>
        <translation>DMARC rechaza falsificaciones</translation>
    </message>
    <message>
        <source>DMARC puts forgeries aside</source>
        <comment>name of a check</comment>
        <translation>DMARC aparta falsificaciones</translation>
    </message>
    <message>
        <source>DMARC lets forgeries pass</source>
        <comment>name of a check</comment>
        <translation>DMARC deja pasar falsificaciones</translation>
    </message>
    <message>
        <source>No DMARC record</source>
        <comment>name of a check</comment>
        <translation>Sin registro DMARC</translation>
    </message>
    <message>
        <source>Several DMARC records</source>
        <comment>name of a check</comment>
        <translation>Varios registros DMARC</translation>
    </message>
    <message>
        <source>Malformed DMARC record</source>
        <comment>name of a check</comment>
        <translation>Registro DMARC mal formado</translation>
    </message>
    <message>
        <source>DMARC record of a domain above</source>
        <comment>name of a check</comment>
        <translation>Registro DMARC de un dominio superior</translation>
    </message>
    <message>
        <source>Strict DMARC cannot be met</source>
        <comment>name of a check</comment>
        <translation>El DMARC estricto no se puede cumplir</translation>
    </message>
    <message>
        <source>DMARC wants DKIM of exactly that domain</source>
        <comment>name of a check</comment>
        <translation>DMARC exige DKIM de exactamente ese dominio</translation>
    </message>
    <message>
        <source>DMARC wants SPF of exactly that domain</source>
        <comment>name of a check</comment>
        <translation>DMARC exige SPF de exactamente ese dominio</translation>
    </message>
    <message>
        <source>HTML not checked</source>
        <comment>name of a check</comment>
        <translation>HTML no comprobado</translation>
    </message>
    <message>
        <source>Cut off by Gmail</source>
        <comment>name of a check</comment>
        <translation>Cortado por Gmail</translation>
    </message>
    <message>
        <source>Style element too long</source>
        <comment>name of a check</comment>
        <translation>Elemento style demasiado largo</translation>
    </message>
    <message>
        <source>HTML without a language</source>
        <comment>name of a check</comment>
        <translation>HTML sin idioma</translation>
    </message>
    <message>
        <source>HTML without a title</source>
        <comment>name of a check</comment>
        <translation>HTML sin título</translation>
    </message>
    <message>
        <source>Nothing said about dark mode</source>
        <comment>name of a check</comment>
        <translation>Nada indicado sobre el modo oscuro</translation>
    </message>
    <message>
        <source>Character sets that contradict each other</source>
        <comment>name of a check</comment>
        <translation>Juegos de caracteres que se contradicen</translation>
    </message>
    <message>
        <source>Tables without a role</source>
        <comment>name of a check</comment>
        <translation>Tablas sin rol</translation>
    </message>
    <message>
        <source>Element that is removed</source>
        <comment>name of a check</comment>
        <translation>Elemento que se elimina</translation>
    </message>
    <message>
        <source>Script in an attribute</source>
        <comment>name of a check</comment>
        <translation>Script en un atributo</translation>
    </message>
    <message>
        <source>No plain text part</source>
        <comment>name of a check</comment>
        <translation>Sin parte de texto sin formato</translation>
    </message>
    <message>
        <source>Empty plain text part</source>
        <comment>name of a check</comment>
        <translation>Parte de texto sin formato vacía</translation>
    </message>
    <message>
        <source>Plain text and HTML differ</source>
        <comment>name of a check</comment>
        <translation>El texto sin formato y el HTML difieren</translation>
    </message>
    <message>
        <source>No text behind the subject</source>
        <comment>name of a check</comment>
        <translation>Sin texto tras el asunto</translation>
    </message>
    <message>
        <source>Low contrast</source>
        <comment>name of a check</comment>
        <translation>Contraste bajo</translation>
    </message>
    <message>
        <source>Link without text</source>
        <comment>name of a check</comment>
        <translation>Enlace sin texto</translation>
    </message>
    <message>
        <source>Link text that says nothing</source>
        <comment>name of a check</comment>
        <translation>Texto de enlace que no dice nada</translation>
    </message>
    <message>
        <source>Link that leads nowhere</source>
        <comment>name of a check</comment>
        <translation>Enlace que no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>Link that is removed</source>
        <comment>name of a check</comment>
        <translation>Enlace que se elimina</translation>
    </message>
    <message>
        <source>Link without https://</source>
        <comment>name of a check</comment>
        <translation>Enlace sin https://</translation>
    </message>
    <message>
        <source>Link without encryption</source>
        <comment>name of a check</comment>
        <translation>Enlace sin cifrado</translation>
    </message>
    <message>
        <source>Shortened link</source>
        <comment>name of a check</comment>
        <translation>Enlace acortado</translation>
    </message>
    <message>
        <source>Link that shows another address</source>
        <comment>name of a check</comment>
        <translation>Enlace que muestra otra dirección</translation>
    </message>
    <message>
        <source>Host with look-alike letters</source>
        <comment>name of a check</comment>
        <translation>Host con letras engañosas</translation>
    </message>
    <message>
        <source>Host with international letters</source>
        <comment>name of a check</comment>
        <translation>Host con letras internacionales</translation>
    </message>
    <message>
        <source>Image without alternative text</source>
        <comment>name of a check</comment>
        <translation>Imagen sin texto alternativo</translation>
    </message>
    <message>
        <source>Alternative text that is a file name</source>
        <comment>name of a check</comment>
        <translation>Texto alternativo que es un nombre de archivo</translation>
    </message>
    <message>
        <source>Image without a width</source>
        <comment>name of a check</comment>
        <translation>Imagen sin ancho</translation>
    </message>
    <message>
        <source>Image without encryption</source>
        <comment>name of a check</comment>
        <translation>Imagen sin cifrado</translation>
    </message>
    <message>
        <source>Image without https://</source>
        <comment>name of a check</comment>
        <translation>Imagen sin https://</translation>
    </message>
    <message>
        <source>Image larger than shown</source>
        <comment>name of a check</comment>
        <translation>Imagen más grande de lo que se muestra</translation>
    </message>
    <message>
        <source>Image smaller than shown</source>
        <comment>name of a check</comment>
        <translation>Imagen más pequeña de lo que se muestra</translation>
    </message>
    <message>
        <source>Image out of proportion</source>
        <comment>name of a check</comment>
        <translation>Imagen desproporcionada</translation>
    </message>
    <message>
        <source>Heavy image</source>
        <comment>name of a check</comment>
        <translation>Imagen pesada</translation>
    </message>
    <message>
        <source>Heavy images together</source>
        <comment>name of a check</comment>
        <translation>Imágenes pesadas en conjunto</translation>
    </message>
    <message>
        <source>Image that is not in the message</source>
        <comment>name of a check</comment>
        <translation>Imagen que no está en el mensaje</translation>
    </message>
    <message>
        <source>Inline part that nothing shows</source>
        <comment>name of a check</comment>
        <translation>Parte en línea que nada muestra</translation>
    </message>
    <message>
        <source>Unknown to mail programs</source>
        <comment>name of a check</comment>
        <translation>Desconocido para programas de correo</translation>
    </message>
    <message>
        <source>Partly known to mail programs</source>
        <comment>name of a check</comment>
        <translation>Conocido en parte por programas de correo</translation>
    </message>
    <message>
        <source>Link to a page that is gone</source>
        <comment>name of a check</comment>
        <translation>Enlace a una página que ya no existe</translation>
    </message>
    <message>
        <source>Link with trouble at the server</source>
        <comment>name of a check</comment>
        <translation>Enlace con problemas en el servidor</translation>
    </message>
    <message>
        <source>Link that is refused</source>
        <comment>name of a check</comment>
        <translation>Enlace rechazado</translation>
    </message>
    <message>
        <source>Link that could not be checked</source>
        <comment>name of a check</comment>
        <translation>Enlace que no se pudo comprobar</translation>
    </message>
    <message>
        <source>Link that leads on</source>
        <comment>name of a check</comment>
        <translation>Enlace que redirige</translation>
    </message>
    <message>
        <source>Link that leads on too often</source>
        <comment>name of a check</comment>
        <translation>Enlace que redirige demasiadas veces</translation>
    </message>
    <message>
        <source>Link that leads on without encryption</source>
        <comment>name of a check</comment>
        <translation>Enlace que redirige sin cifrado</translation>
    </message>
    <message>
        <source>Link to an unknown host</source>
        <comment>name of a check</comment>
        <translation>Enlace a un host desconocido</translation>
    </message>
    <message>
        <source>Link that cannot be reached</source>
        <comment>name of a check</comment>
        <translation>Enlace inaccesible</translation>
    </message>
    <message>
        <source>Link without an answer</source>
        <comment>name of a check</comment>
        <translation>Enlace sin respuesta</translation>
    </message>
    <message>
        <source>Link with a bad certificate</source>
        <comment>name of a check</comment>
        <translation>Enlace con un certificado incorrecto</translation>
    </message>
    <message>
        <source>Link to unsubscribe, not asked</source>
        <comment>name of a check</comment>
        <translation>Enlace de baja, no consultado</translation>
    </message>
    <message>
        <source>Link into a private network</source>
        <comment>name of a check</comment>
        <translation>Enlace a una red privada</translation>
    </message>
    <message>
        <source>Link with an odd port</source>
        <comment>name of a check</comment>
        <translation>Enlace con un puerto inusual</translation>
    </message>
    <message>
        <source>Link with a password</source>
        <comment>name of a check</comment>
        <translation>Enlace con contraseña</translation>
    </message>
    <message>
        <source>Link with an odd address</source>
        <comment>name of a check</comment>
        <translation>Enlace con una dirección inusual</translation>
    </message>
    <message>
        <source>Too many links to check</source>
        <comment>name of a check</comment>
        <translation>Demasiados enlaces que comprobar</translation>
    </message>
    <message>
        <source>Left-over Liquid</source>
        <comment>name of a check</comment>
        <translation>Liquid sin sustituir</translation>
    </message>
    <message>
        <source>Left-over %variable%</source>
        <comment>name of a check</comment>
        <translation>%variable% sin sustituir</translation>
    </message>
    <message>
        <source>Left-over merge tag</source>
        <comment>name of a check</comment>
        <translation>Etiqueta de combinación sin sustituir</translation>
    </message>
    <message>
        <source>Left-over double brackets</source>
        <comment>name of a check</comment>
        <translation>Dobles corchetes sin sustituir</translation>
    </message>
    <message>
        <source>RFC {number}, section {section}</source>
        <translation>RFC {number}, sección {section}</translation>
    </message>
    <message>
        <source>Will fail</source>
        <translation>Fallará</translation>
    </message>
    <message>
        <source>May be changed by Cloudflare</source>
        <translation>Cloudflare puede cambiarlo</translation>
    </message>
    <message>
        <source>May look or behave badly</source>
        <translation>Puede verse o comportarse mal</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Mail format</source>
        <translation>Formato de correo</translation>
    </message>
    <message>
        <source>Cloudflare</source>
        <translation>Cloudflare</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Mail programs</source>
        <translation>Programas de correo</translation>
    </message>
    <message>
        <source>Remove header field</source>
        <translation>Quitar campo de cabecera</translation>
    </message>
    <message>
        <source>Remove these header fields</source>
        <translation>Quitar estos campos de cabecera</translation>
    </message>
    <message>
        <source>Add Date</source>
        <translation>Añadir Date</translation>
    </message>
    <message>
        <source>Set Date to now</source>
        <translation>Actualizar Date</translation>
    </message>
    <message>
        <source>Add Message-ID</source>
        <translation>Añadir Message-ID</translation>
    </message>
    <message>
        <source>Add MIME-Version</source>
        <translation>Añadir MIME-Version</translation>
    </message>
    <message>
        <source>Encode part anew</source>
        <translation>Volver a codificar la parte</translation>
    </message>
    <message>
        <source>Add text part</source>
        <translation>Añadir parte de texto</translation>
    </message>
    <message>
        <source>Set one-click unsubscribe</source>
        <translation>Poner la baja con un clic</translation>
    </message>
    <message>
        <source>line {line} of {part}</source>
        <translation>{part}, línea {line}</translation>
    </message>
    <message>
        <source>byte {position}</source>
        <translation>byte {position}</translation>
    </message>
    <message>
        <source>line {line}, {part}</source>
        <translation>línea {line}, {part}</translation>
    </message>
    <message>
        <source>the HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>part {number}</source>
        <translation>parte {number}</translation>
    </message>
    <message>
        <source>the message</source>
        <translation>el mensaje</translation>
    </message>
    <message>
        <source>From is in {author}, the envelope sender in {sender}.</source>
        <translation>From está en {author}; el remitente del sobre, en {sender}.</translation>
    </message>
    <message>
        <source>DMARC wants SPF or DKIM to vouch for the domain in From; both go by the domain that sends.</source>
        <translation>DMARC exige que SPF o DKIM respondan por el dominio de From; ambos se guían por el dominio que envía.</translation>
    </message>
    <message>
        <source>Use an address in the same domain in both, or the message may be taken for a forgery.</source>
        <translation>Use en ambos una dirección del mismo dominio; si no, el mensaje puede tomarse por una falsificación.</translation>
    </message>
    <message>
        <source>RFC 7489, section 3.1</source>
        <translation>RFC 7489, sección 3.1</translation>
    </message>
    <message>
        <source>From is in {author}, the envelope sender in {sender}: related, but not the same.</source>
        <translation>From está en {author}; el remitente del sobre, en {sender}: relacionados, pero no iguales.</translation>
    </message>
    <message>
        <source>That is enough for DMARC unless the domain&apos;s record asks for strict alignment.</source>
        <translation>Eso basta para DMARC, salvo que el registro del dominio pida alineación estricta.</translation>
    </message>
    <message>
        <source>Nothing needs to be done unless the record says adkim=s or aspf=s.</source>
        <translation>No hay que hacer nada, salvo que el registro diga adkim=s o aspf=s.</translation>
    </message>
    <message>
        <source>From names authors in several domains: {domains}</source>
        <translation>From nombra autores de varios dominios: {domains}</translation>
    </message>
    <message>
        <source>DMARC has no answer for such a message, and many servers refuse it.</source>
        <translation>DMARC no tiene respuesta para un mensaje así, y muchos servidores lo rechazan.</translation>
    </message>
    <message>
        <source>Leave one author in From, and name the others in the text or in Reply-To.</source>
        <translation>Deje un solo autor en From y nombre a los demás en el texto o en Reply-To.</translation>
    </message>
    <message>
        <source>RFC 7489, section 6.6.1</source>
        <translation>RFC 7489, sección 6.6.1</translation>
    </message>
    <message>
        <source>The message is {size} large as it goes; the limit is {limit}.</source>
        <translation>El mensaje ocupa {size} tal como se envía; el límite es {limit}.</translation>
    </message>
    <message>
        <source>The message is {size} large: over {limit}.</source>
        <translation>El mensaje ocupa {size}: más de {limit}.</translation>
    </message>
    <message>
        <source>The message is {size} large: near the limit of {limit}.</source>
        <translation>El mensaje ocupa {size}: cerca del límite de {limit}.</translation>
    </message>
    <message>
        <source>{domain} is not among this account&apos;s sending domains.</source>
        <translation>{domain} no está entre los dominios de envío de esta cuenta.</translation>
    </message>
    <message>
        <source>From says {author}, but the envelope sender is {sender}.</source>
        <translation>From dice {author}, pero el remitente del sobre es {sender}.</translation>
    </message>
    <message>
        <source>Cloudflare takes no message over 25 MiB, whoever it is for.</source>
        <translation>Cloudflare no acepta ningún mensaje de más de 25 MiB, sea para quien sea.</translation>
    </message>
    <message>
        <source>Cloudflare takes messages over 5 MiB only if every recipient is a verified destination address.</source>
        <translation>Cloudflare acepta mensajes de más de 5 MiB solo si todos los destinatarios son direcciones de destino verificadas.</translation>
    </message>
    <message>
        <source>Over 5 MiB Cloudflare takes a message only for verified destination addresses.</source>
        <translation>Por encima de 5 MiB, Cloudflare acepta un mensaje solo para direcciones de destino verificadas.</translation>
    </message>
    <message>
        <source>So many recipients are a mailing, and this program is not made for one.</source>
        <translation>Tantos destinatarios son un envío masivo, y este programa no está hecho para eso.</translation>
    </message>
    <message>
        <source>Cloudflare takes 50 recipients in one request, To, Cc and Bcc together.</source>
        <translation>Cloudflare acepta 50 destinatarios por solicitud, To, Cc y Bcc en conjunto.</translation>
    </message>
    <message>
        <source>From other domains Cloudflare delivers to verified destination addresses at most.</source>
        <translation>Desde otros dominios Cloudflare entrega, a lo sumo, a direcciones de destino verificadas.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s own simulator refuses such a message; whether the service does is not documented.</source>
        <translation>El simulador del propio Cloudflare rechaza un mensaje así; no está documentado si el servicio lo hace.</translation>
    </message>
    <message>
        <source>Remove or shrink attachments, or link to them.</source>
        <translation>Quite adjuntos, redúzcalos o ponga enlaces a ellos.</translation>
    </message>
    <message>
        <source>Shrink it below 5 MiB, or make sure that every recipient is verified.</source>
        <translation>Redúzcalo por debajo de 5 MiB o asegúrese de que todos los destinatarios estén verificados.</translation>
    </message>
    <message>
        <source>Nothing needs to be done; attachments grow by a third when they are encoded.</source>
        <translation>No hay que hacer nada; los adjuntos crecen un tercio al codificarse.</translation>
    </message>
    <message>
        <source>Send to fewer recipients.</source>
        <translation>Envíe a menos destinatarios.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the program numbers the requests and keeps account of each.</source>
        <translation>No hay que hacer nada: el programa numera las solicitudes y lleva cuenta de cada una.</translation>
    </message>
    <message>
        <source>Choose an address in a sending domain, or add the domain in Cloudflare&apos;s dashboard.</source>
        <translation>Elija una dirección de un dominio de envío o añada el dominio en el panel de Cloudflare.</translation>
    </message>
    <message>
        <source>Use the same address in both, unless they differ on purpose.</source>
        <translation>Use la misma dirección en ambos, salvo que difieran a propósito.</translation>
    </message>
    <message>
        <source>Cloudflare: Local development</source>
        <translation>Cloudflare: Local development</translation>
    </message>
    <message>
        <source>Cloudflare: Send emails</source>
        <translation>Cloudflare: Send emails</translation>
    </message>
    <message>
        <source>This program&apos;s own limit</source>
        <translation>Límite propio de este programa</translation>
    </message>
    <message>
        <source>Cloudflare: Limits</source>
        <translation>Cloudflare: Limits</translation>
    </message>
    <message>
        <source>The added header fields have {size} together; {limit} are allowed.</source>
        <translation>Los campos de cabecera añadidos ocupan {size} en conjunto; se permiten {limit}.</translation>
    </message>
    <message>
        <source>There is no Message-ID.</source>
        <translation>No hay Message-ID.</translation>
    </message>
    <message>
        <source>{name} is a field that Cloudflare sets.</source>
        <translation>{name} es un campo que pone Cloudflare.</translation>
    </message>
    <message>
        <source>{name} is not among the fields that Cloudflare lists.</source>
        <translation>{name} no está entre los campos que enumera Cloudflare.</translation>
    </message>
    <message>
        <source>{name}: “{value}” is not among the values that Cloudflare lists.</source>
        <translation>{name}: «{value}» no está entre los valores que enumera Cloudflare.</translation>
    </message>
    <message>
        <source>Cloudflare refuses longer subjects, and no list of mails shows so much.</source>
        <translation>Cloudflare rechaza asuntos más largos, y ninguna lista de mensajes muestra tanto.</translation>
    </message>
    <message>
        <source>Cloudflare limits the header fields that are added to a message.</source>
        <translation>Cloudflare limita los campos de cabecera que se añaden a un mensaje.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s own simulator refuses such a message, and mail programs need it to thread replies.</source>
        <translation>El simulador del propio Cloudflare rechaza un mensaje así, y los programas de correo lo necesitan para agrupar las respuestas.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s own simulator refuses a message that says it has travelled before.</source>
        <translation>El simulador del propio Cloudflare rechaza un mensaje que dice haber viajado ya.</translation>
    </message>
    <message>
        <source>By its documentation nobody else may set it: it may be replaced, dropped or refused.</source>
        <translation>Según su documentación nadie más puede ponerlo: puede reemplazarse, descartarse o rechazarse.</translation>
    </message>
    <message>
        <source>It may be dropped or refused; for raw messages the documentation does not say so clearly.</source>
        <translation>Puede descartarse o rechazarse; para mensajes en bruto la documentación no lo dice con claridad.</translation>
    </message>
    <message>
        <source>It may be refused; for raw messages the documentation does not say so clearly.</source>
        <translation>Puede rechazarse; para mensajes en bruto la documentación no lo dice con claridad.</translation>
    </message>
    <message>
        <source>Shorten the subject.</source>
        <translation>Acorte el asunto.</translation>
    </message>
    <message>
        <source>Shorten or remove the field.</source>
        <translation>Acorte o quite el campo.</translation>
    </message>
    <message>
        <source>Add one.</source>
        <translation>Añada uno.</translation>
    </message>
    <message>
        <source>Remove it, or choose “Edit as New”, which leaves all of them out.</source>
        <translation>Quítelo o elija «Editar como nuevo», que los omite todos.</translation>
    </message>
    <message>
        <source>Remove it, unless you test just that.</source>
        <translation>Quítelo, salvo que esté probando precisamente eso.</translation>
    </message>
    <message>
        <source>Leave it out, or use a name that begins with X-.</source>
        <translation>Omítalo o use un nombre que empiece por X-.</translation>
    </message>
    <message>
        <source>Use a value from the list, or leave the field out.</source>
        <translation>Use un valor de la lista u omita el campo.</translation>
    </message>
    <message>
        <source>Cloudflare: Email headers</source>
        <translation>Cloudflare: Email headers</translation>
    </message>
    <message>
        <source>List-Unsubscribe holds neither &lt;https:…&gt; nor &lt;mailto:…&gt;: {value}</source>
        <translation>List-Unsubscribe no contiene ni &lt;https:…&gt; ni &lt;mailto:…&gt;: {value}</translation>
    </message>
    <message>
        <source>List-Unsubscribe holds an address without encryption: {address}</source>
        <translation>List-Unsubscribe contiene una dirección sin cifrado: {address}</translation>
    </message>
    <message>
        <source>List-Unsubscribe-Post says “{value}”.</source>
        <translation>List-Unsubscribe-Post dice «{value}».</translation>
    </message>
    <message>
        <source>List-Unsubscribe-Post is there without an https address in List-Unsubscribe.</source>
        <translation>Hay List-Unsubscribe-Post sin una dirección https en List-Unsubscribe.</translation>
    </message>
    <message>
        <source>List-Unsubscribe is there, but not List-Unsubscribe-Post.</source>
        <translation>Hay List-Unsubscribe, pero no List-Unsubscribe-Post.</translation>
    </message>
    <message>
        <source>By {name} this is mail to many, but there is no List-Unsubscribe.</source>
        <translation>Según {name} es correo para muchos, pero no hay List-Unsubscribe.</translation>
    </message>
    <message>
        <source>Cloudflare takes https and mailto addresses in angle brackets only.</source>
        <translation>Cloudflare solo acepta direcciones https y mailto entre corchetes angulares.</translation>
    </message>
    <message>
        <source>It may say nothing but “List-Unsubscribe=One-Click”.</source>
        <translation>No puede decir otra cosa que «List-Unsubscribe=One-Click».</translation>
    </message>
    <message>
        <source>One click sends a request to that address, so there must be one.</source>
        <translation>Un clic envía una solicitud a esa dirección, así que tiene que haber una.</translation>
    </message>
    <message>
        <source>Gmail and Yahoo ask senders of bulk mail for a way to unsubscribe with one click.</source>
        <translation>Gmail y Yahoo piden a quienes envían correo masivo un modo de darse de baja con un clic.</translation>
    </message>
    <message>
        <source>Write it as &lt;https://…&gt;, &lt;mailto:…&gt; or both, with a comma between.</source>
        <translation>Escríbalo como &lt;https://…&gt;, &lt;mailto:…&gt; o ambos, separados por una coma.</translation>
    </message>
    <message>
        <source>Let it be written as the standard wants it.</source>
        <translation>Deje que se escriba como quiere el estándar.</translation>
    </message>
    <message>
        <source>Add the https address, or remove List-Unsubscribe-Post.</source>
        <translation>Añada la dirección https o quite List-Unsubscribe-Post.</translation>
    </message>
    <message>
        <source>Add it if your server takes a POST request at that address.</source>
        <translation>Añádalo si su servidor acepta una solicitud POST en esa dirección.</translation>
    </message>
    <message>
        <source>Add List-Unsubscribe and List-Unsubscribe-Post.</source>
        <translation>Añada List-Unsubscribe y List-Unsubscribe-Post.</translation>
    </message>
    <message>
        <source>RFC 8058, section 3.1</source>
        <translation>RFC 8058, sección 3.1</translation>
    </message>
    <message>
        <source>Gmail: Email sender guidelines</source>
        <translation>Gmail: Email sender guidelines</translation>
    </message>
    <message>
        <source>{detail} could not be looked up ({other})</source>
        <translation>No se pudo consultar {detail} ({other})</translation>
    </message>
    <message>
        <source>No DNS server answered in time, or it answered with an error; whether there is a record is open.</source>
        <translation>Ningún servidor DNS respondió a tiempo, o respondió con un error; queda sin saberse si hay un registro.</translation>
    </message>
    <message>
        <source>Ask again later, or from another network.</source>
        <translation>Consulte de nuevo más tarde, o desde otra red.</translation>
    </message>
    <message>
        <source>The domain {detail} does not exist</source>
        <translation>El dominio {detail} no existe</translation>
    </message>
    <message>
        <source>The DNS knows no such name, so nobody can answer, and servers refuse authors who cannot be real.</source>
        <translation>El DNS no conoce tal nombre, así que nadie puede responder, y los servidores rechazan a autores que no pueden ser reales.</translation>
    </message>
    <message>
        <source>See whether the address in From is spelt right.</source>
        <translation>Compruebe si la dirección de From está bien escrita.</translation>
    </message>
    <message>
        <source>{detail} takes no mail</source>
        <translation>{detail} no acepta correo</translation>
    </message>
    <message>
        <source>Its only mail server is “.”, which says so; many servers refuse mail that cannot be answered.</source>
        <translation>Su único servidor de correo es «.», que lo declara así; muchos servidores rechazan correo al que no se puede responder.</translation>
    </message>
    <message>
        <source>Write from a domain that takes mail, or give it a mail server.</source>
        <translation>Escriba desde un dominio que acepte correo, o asígnele un servidor de correo.</translation>
    </message>
    <message>
        <source>Cloudflare: email authentication</source>
        <translation>Cloudflare: email authentication</translation>
    </message>
    <message>
        <source>SPF of {detail} names Cloudflare</source>
        <translation>El SPF de {detail} nombra a Cloudflare</translation>
    </message>
    <message>
        <source>It says “{other}”: Cloudflare&apos;s servers may send for this name, from which your mail comes.</source>
        <translation>Dice «{other}»: los servidores de Cloudflare pueden enviar en nombre de este dominio, del que procede su correo.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>No SPF record at {detail}</source>
        <translation>No hay registro SPF en {detail}</translation>
    </message>
    <message>
        <source>Your mail comes from this name, and nothing says that Cloudflare&apos;s servers may send for it.</source>
        <translation>Su correo procede de este nombre, y nada dice que los servidores de Cloudflare puedan enviar por él.</translation>
    </message>
    <message>
        <source>With more than one there counts none: {other}.</source>
        <translation>Si hay más de uno, no cuenta ninguno: {other}.</translation>
    </message>
    <message>
        <source>Leave one of them.</source>
        <translation>Deje solo uno de ellos.</translation>
    </message>
    <message>
        <source>The SPF record of {detail} has a mistake in it</source>
        <translation>El registro SPF de {detail} contiene un error</translation>
    </message>
    <message>
        <source>Who checks it gives up at what is no mechanism: “{other}”.</source>
        <translation>Quien lo comprueba desiste en lo que no es un mecanismo: «{other}».</translation>
    </message>
    <message>
        <source>Correct the record in the DNS.</source>
        <translation>Corrija el registro en el DNS.</translation>
    </message>
    <message>
        <source>SPF of {detail} does not name Cloudflare</source>
        <translation>El SPF de {detail} no nombra a Cloudflare</translation>
    </message>
    <message>
        <source>It says “{other}”, which has no include:_spf.mx.cloudflare.net.</source>
        <translation>Dice «{other}», que no contiene include:_spf.mx.cloudflare.net.</translation>
    </message>
    <message>
        <source>SPF of {detail} lets everybody send</source>
        <translation>El SPF de {detail} deja enviar a cualquiera</translation>
    </message>
    <message>
        <source>It says “{other}”: with all or +all anybody&apos;s mail passes, and some servers distrust such names.</source>
        <translation>Dice «{other}»: con all o +all pasa el correo de cualquiera, y algunos servidores desconfían de tales nombres.</translation>
    </message>
    <message>
        <source>Set the TXT record that Cloudflare&apos;s dashboard shows for this name.</source>
        <translation>Ponga el registro TXT que el panel de Cloudflare muestra para este nombre.</translation>
    </message>
    <message>
        <source>The DKIM key at {detail} is there</source>
        <translation>La clave DKIM en {detail} existe</translation>
    </message>
    <message>
        <source>RSA with {number} bits</source>
        <translation>RSA de {number} bits</translation>
    </message>
    <message>
        <source>Recipients check Cloudflare&apos;s signature with it ({size}): “{record}”.</source>
        <translation>Con ella los destinatarios comprueban la firma de Cloudflare ({size}): «{record}».</translation>
    </message>
    <message>
        <source>No DKIM key at {detail}</source>
        <translation>No hay clave DKIM en {detail}</translation>
    </message>
    <message>
        <source>Recipients look there for the key to Cloudflare&apos;s signature; without it the signature is void.</source>
        <translation>Los destinatarios buscan allí la clave de la firma de Cloudflare; sin ella la firma no vale.</translation>
    </message>
    <message>
        <source>Set up the domain for Email Sending, and the record that Cloudflare&apos;s dashboard shows.</source>
        <translation>Configure el dominio para Email Sending y ponga el registro que muestra el panel de Cloudflare.</translation>
    </message>
    <message>
        <source>Which of them a recipient takes is chance: {other}.</source>
        <translation>Cuál de ellos toma un destinatario depende del azar: {other}.</translation>
    </message>
    <message>
        <source>Leave the one that Cloudflare&apos;s dashboard shows.</source>
        <translation>Deje el que muestra el panel de Cloudflare.</translation>
    </message>
    <message>
        <source>The DKIM key at {detail} is revoked</source>
        <translation>La clave DKIM en {detail} está revocada</translation>
    </message>
    <message>
        <source>The record holds an empty key, so every signature is void: “{other}”.</source>
        <translation>El registro contiene una clave vacía, así que ninguna firma vale: «{other}».</translation>
    </message>
    <message>
        <source>The DKIM record at {detail} cannot be read</source>
        <translation>El registro DKIM en {detail} no se puede leer</translation>
    </message>
    <message>
        <source>It holds no key that anybody could use: “{other}”.</source>
        <translation>No contiene ninguna clave que alguien pueda usar: «{other}».</translation>
    </message>
    <message>
        <source>The DKIM key at {detail} is too short: {number} bits</source>
        <translation>La clave DKIM en {detail} es demasiado corta: {number} bits</translation>
    </message>
    <message>
        <source>Recipients take RSA keys of fewer than {limit} bits for no proof.</source>
        <translation>Los destinatarios no aceptan como prueba claves RSA de menos de {limit} bits.</translation>
    </message>
    <message>
        <source>The DKIM key at {detail} is marked as a test</source>
        <translation>La clave DKIM en {detail} está marcada como prueba</translation>
    </message>
    <message>
        <source>With t=y the record asks recipients to take the mail for unsigned: “{other}”.</source>
        <translation>Con t=y el registro pide a los destinatarios que traten el correo como no firmado: «{other}».</translation>
    </message>
    <message>
        <source>Take t=y out of the record.</source>
        <translation>Quite t=y del registro.</translation>
    </message>
    <message>
        <source>{detail} asks recipients to refuse forgeries</source>
        <translation>{detail} pide a los destinatarios que rechacen falsificaciones</translation>
    </message>
    <message>
        <source>{detail} asks recipients to put forgeries aside</source>
        <translation>{detail} pide a los destinatarios que aparten falsificaciones</translation>
    </message>
    <message>
        <source>{detail} asks recipients to let forgeries pass</source>
        <translation>{detail} pide a los destinatarios que dejen pasar falsificaciones</translation>
    </message>
    <message>
        <source>The policy that holds here is none: the owner wants reports at most. The record says “{other}”.</source>
        <translation>La política que rige aquí es none: el propietario quiere, a lo sumo, informes. El registro dice «{other}».</translation>
    </message>
    <message>
        <source>When the reports show that your own mail passes, ask for quarantine, then for reject.</source>
        <translation>Cuando los informes muestren que su propio correo pasa, pida quarantine y después reject.</translation>
    </message>
    <message>
        <source>No DMARC record for {detail}</source>
        <translation>No hay registro DMARC para {detail}</translation>
    </message>
    <message>
        <source>Neither the domain nor one above it has a record at _dmarc; Gmail and Yahoo want one of bulk mail.</source>
        <translation>Ni el dominio ni uno superior tienen un registro en _dmarc; Gmail y Yahoo lo exigen para el correo masivo.</translation>
    </message>
    <message>
        <source>Set one, such as “v=DMARC1; p=none; rua=mailto:you@example.com” for the beginning.</source>
        <translation>Ponga uno, por ejemplo «v=DMARC1; p=none; rua=mailto:you@example.com» para empezar.</translation>
    </message>
    <message>
        <source>The DMARC record at {detail} has a mistake in it</source>
        <translation>El registro DMARC en {detail} contiene un error</translation>
    </message>
    <message>
        <source>Recipients ignore what they cannot read: “{other}”.</source>
        <translation>Los destinatarios pasan por alto lo que no pueden leer: «{other}».</translation>
    </message>
    <message>
        <source>Write it as “v=DMARC1; p=none”, p first, with semicolons between.</source>
        <translation>Escríbalo como «v=DMARC1; p=none», con p en primer lugar y separado por puntos y coma.</translation>
    </message>
    <message>
        <source>{detail} has no DMARC record of its own</source>
        <translation>{detail} no tiene registro DMARC propio</translation>
    </message>
    <message>
        <source>The record at {other} holds for it: what that says for subdomains (sp), or else for all (p).</source>
        <translation>Rige el registro en {other}: lo que dice para subdominios (sp) o, si no, para todos (p).</translation>
    </message>
    <message>
        <source>DMARC of {detail} cannot be met: it is strict, and {other} is another name</source>
        <translation>El DMARC de {detail} no se puede cumplir: es estricto, y {other} es otro nombre</translation>
    </message>
    <message>
        <source>Cloudflare signs for the sender&apos;s domain, and bounces go to a name below it; neither is From&apos;s.</source>
        <translation>Cloudflare firma por el dominio del remitente, y los rebotes van a un nombre por debajo de él; ninguno es el de From.</translation>
    </message>
    <message>
        <source>Use an address in {detail} as envelope sender too, or ask for relaxed alignment: adkim=r; aspf=r.</source>
        <translation>Use también una dirección de {detail} como remitente del sobre, o pida alineación relajada: adkim=r; aspf=r.</translation>
    </message>
    <message>
        <source>DMARC of {detail} wants a signature by exactly that domain</source>
        <translation>El DMARC de {detail} exige una firma de exactamente ese dominio</translation>
    </message>
    <message>
        <source>Cloudflare signs for {other}; with adkim=s that does not count, and all rests on SPF.</source>
        <translation>Cloudflare firma por {other}; con adkim=s eso no cuenta, y todo depende de SPF.</translation>
    </message>
    <message>
        <source>Use an address in {detail} as envelope sender too, or ask for adkim=r.</source>
        <translation>Use también una dirección de {detail} como remitente del sobre, o pida adkim=r.</translation>
    </message>
    <message>
        <source>DMARC of {detail} wants SPF for exactly that domain</source>
        <translation>El DMARC de {detail} exige SPF de exactamente ese dominio</translation>
    </message>
    <message>
        <source>The mail comes from cf-bounce.{other}; with aspf=s that does not count, and all rests on DKIM.</source>
        <translation>El correo procede de cf-bounce.{other}; con aspf=s eso no cuenta, y todo depende de DKIM.</translation>
    </message>
    <message>
        <source>Ask for aspf=r, so that SPF counts as well.</source>
        <translation>Pida aspf=r, para que SPF también cuente.</translation>
    </message>
    <message>
        <source>Can I email (caniemail.com), tested {date}</source>
        <translation>Can I email (caniemail.com), probado el {date}</translation>
    </message>
    <message>
        <source>{feature}: unknown to {programs}</source>
        <translation>{feature}: desconocido para {programs}</translation>
    </message>
    <message>
        <source>See that the message can be read without it, or reach the same by what these programs know.</source>
        <translation>Procure que el mensaje pueda leerse sin ello, o consiga lo mismo con lo que estos programas conocen.</translation>
    </message>
    <message>
        <source>Nothing, where the message looks well without it.</source>
        <translation>Nada, si el mensaje se ve bien sin ello.</translation>
    </message>
    <message>
        <source>{feature}: only partly known to {programs}</source>
        <translation>{feature}: conocido solo en parte por {programs}</translation>
    </message>
    <message>
        <source>Look at the exceptions on the page named as the source.</source>
        <translation>Consulte las excepciones en la página indicada como fuente.</translation>
    </message>
    <message>
        <source>Not supported by {without}; only in part by {some}.</source>
        <translation>No compatible con {without}; solo en parte con {some}.</translation>
    </message>
    <message>
        <source>Not supported by {without}.</source>
        <translation>No compatible con {without}.</translation>
    </message>
    <message>
        <source>Supported only in part by {some}.</source>
        <translation>Compatible solo en parte con {some}.</translation>
    </message>
    <message>
        <source>WCAG 2.2, success criterion {criterion}</source>
        <translation>WCAG 2.2, criterio de conformidad {criterion}</translation>
    </message>
    <message>
        <source>HTML too long or too broken to be checked</source>
        <translation>HTML demasiado largo o demasiado dañado para comprobarlo</translation>
    </message>
    <message>
        <source>It has over 4 million characters, or over 1,000 tags that are not closed; little was looked at.</source>
        <translation>Tiene más de 4 millones de caracteres, o más de 1000 etiquetas sin cerrar; se examinó poco.</translation>
    </message>
    <message>
        <source>Shorten it, or close the tags; what is said here about the HTML is not complete.</source>
        <translation>Acórtelo o cierre las etiquetas; lo que aquí se dice sobre el HTML no es completo.</translation>
    </message>
    <message>
        <source>A limit of this program</source>
        <translation>Un límite de este programa</translation>
    </message>
    <message>
        <source>The HTML does not say its language</source>
        <translation>El HTML no indica su idioma</translation>
    </message>
    <message>
        <source>Screen readers choose their voice by it, and programs decide by it whether to offer a translation.</source>
        <translation>Los lectores de pantalla eligen por él la voz, y los programas deciden por él si ofrecen una traducción.</translation>
    </message>
    <message>
        <source>Say it on the html element, such as &lt;html lang=&quot;en&quot;&gt;.</source>
        <translation>Indíquelo en el elemento html, por ejemplo &lt;html lang=&quot;en&quot;&gt;.</translation>
    </message>
    <message>
        <source>The HTML has no title</source>
        <translation>El HTML no tiene título</translation>
    </message>
    <message>
        <source>Screen readers say it first, and a browser shows it where the message is opened as a page.</source>
        <translation>Los lectores de pantalla lo dicen primero, y un navegador lo muestra cuando el mensaje se abre como página.</translation>
    </message>
    <message>
        <source>Add a title element that says what the message is about.</source>
        <translation>Añada un elemento title que diga de qué trata el mensaje.</translation>
    </message>
    <message>
        <source>Nothing is said about dark mode: {detail}</source>
        <translation>No se indica nada sobre el modo oscuro: {detail}</translation>
    </message>
    <message>
        <source>Where the HTML does not say which colours it is made for, programs in dark mode change them.</source>
        <translation>Si el HTML no dice para qué colores está hecho, los programas en modo oscuro los cambian.</translation>
    </message>
    <message>
        <source>Add these meta elements; “light dark” only where the message looks well in both.</source>
        <translation>Añada estos elementos meta; «light dark» solo si el mensaje se ve bien en ambos.</translation>
    </message>
    <message>
        <source>HTML Standard, section 4.2.5.1</source>
        <translation>HTML Standard, sección 4.2.5.1</translation>
    </message>
    <message>
        <source>The HTML says charset {detail}, its part says {other}</source>
        <translation>El HTML dice charset {detail}; su parte dice {other}</translation>
    </message>
    <message>
        <source>Mail programs follow the part; a copy saved as a file is read as the HTML says, with wrong letters.</source>
        <translation>Los programas de correo se guían por la parte; una copia guardada como archivo se lee como dice el HTML, con letras equivocadas.</translation>
    </message>
    <message>
        <source>Name the charset of the part in the meta element, or leave that out.</source>
        <translation>Indique en el elemento meta el juego de caracteres de la parte, u omítalo.</translation>
    </message>
    <message>
        <source>HTML Standard, section 4.2.5.4</source>
        <translation>HTML Standard, sección 4.2.5.4</translation>
    </message>
    <message>
        <source>Tables that screen readers take for data</source>
        <translation>Tablas que los lectores de pantalla toman por datos</translation>
    </message>
    <message>
        <source>They say no role and have no headings, so their rows and columns are counted aloud.</source>
        <translation>No indican ningún rol ni tienen encabezados, así que sus filas y columnas se cuentan en voz alta.</translation>
    </message>
    <message>
        <source>Write role=&quot;presentation&quot; on tables that only place things; give tables of data th elements.</source>
        <translation>Escriba role=&quot;presentation&quot; en las tablas que solo sirven para colocar; dé elementos th a las tablas de datos.</translation>
    </message>
    <message>
        <source>Mail programs remove {detail}</source>
        <translation>Los programas de correo eliminan {detail}</translation>
    </message>
    <message>
        <source>What runs, embeds or forwards is taken out before a message is shown; filters distrust it.</source>
        <translation>Lo que ejecuta, incrusta o redirige se quita antes de mostrar un mensaje; los filtros desconfían de ello.</translation>
    </message>
    <message>
        <source>Take it out; put what it was for into the message itself, or behind a link.</source>
        <translation>Quítelo; ponga aquello para lo que servía en el propio mensaje o tras un enlace.</translation>
    </message>
    <message>
        <source>Usual practice of mail programs</source>
        <translation>Práctica habitual de los programas de correo</translation>
    </message>
    <message>
        <source>Mail programs remove attributes such as {detail}</source>
        <translation>Los programas de correo eliminan atributos como {detail}</translation>
    </message>
    <message>
        <source>No mail program runs scripts; filters take such a message for an attack.</source>
        <translation>Ningún programa de correo ejecuta scripts; los filtros toman un mensaje así por un ataque.</translation>
    </message>
    <message>
        <source>Take these attributes out.</source>
        <translation>Quite estos atributos.</translation>
    </message>
    <message>
        <source>No plain text beside the HTML</source>
        <translation>No hay texto sin formato junto al HTML</translation>
    </message>
    <message>
        <source>Watches and text programs show the plain text; filters trust a message without it less.</source>
        <translation>Los relojes y los programas de texto muestran el texto sin formato; los filtros se fían menos de un mensaje sin él.</translation>
    </message>
    <message>
        <source>Add a text part that says the same.</source>
        <translation>Añada una parte de texto que diga lo mismo.</translation>
    </message>
    <message>
        <source>The plain text is empty, the HTML is not</source>
        <translation>El texto sin formato está vacío; el HTML, no</translation>
    </message>
    <message>
        <source>Who sees the plain text alone gets an empty message.</source>
        <translation>Quien solo ve el texto sin formato recibe un mensaje vacío.</translation>
    </message>
    <message>
        <source>Say in the plain text what the HTML says.</source>
        <translation>Diga en el texto sin formato lo que dice el HTML.</translation>
    </message>
    <message>
        <source>The plain text has {number}% of the words in the HTML</source>
        <translation>El texto sin formato tiene el {number} % de las palabras del HTML</translation>
    </message>
    <message>
        <source>Each person sees one of them, so both are to say the same; filters compare them.</source>
        <translation>Cada persona ve uno de los dos, así que ambos deben decir lo mismo; los filtros los comparan.</translation>
    </message>
    <message>
        <source>Make the plain text from the HTML again, or see whether it belongs to another message.</source>
        <translation>Vuelva a crear el texto sin formato a partir del HTML, o compruebe si pertenece a otro mensaje.</translation>
    </message>
    <message>
        <source>Lists will show “{detail}” behind the subject</source>
        <translation>Las listas mostrarán «{detail}» tras el asunto</translation>
    </message>
    <message>
        <source>Lists will show nothing behind the subject</source>
        <translation>Las listas no mostrarán nada tras el asunto</translation>
    </message>
    <message>
        <source>Lists show the first text of the HTML, and here that is a link, or next to nothing.</source>
        <translation>Las listas muestran el primer texto del HTML, y aquí es un enlace o casi nada.</translation>
    </message>
    <message>
        <source>Begin the HTML with a sentence about the message; it may be hidden by display:none.</source>
        <translation>Empiece el HTML con una frase sobre el mensaje; puede ocultarse con display:none.</translation>
    </message>
    <message>
        <source>Gmail will cut the HTML off: {size} of about {limit}</source>
        <translation>Gmail cortará el HTML: {size} de unos {limit}</translation>
    </message>
    <message>
        <source>What comes later is behind a link, such as an unsubscribe link or the closing tags.</source>
        <translation>Lo que viene después queda tras un enlace, como el enlace de baja o las etiquetas de cierre.</translation>
    </message>
    <message>
        <source>Shorten the HTML: take out comments, white space and styles that nothing uses, or split the message.</source>
        <translation>Acorte el HTML: quite comentarios, espacios en blanco y estilos que nada usa, o divida el mensaje.</translation>
    </message>
    <message>
        <source>Measured by senders; Gmail names no number</source>
        <translation>Medido por remitentes; Gmail no da ninguna cifra</translation>
    </message>
    <message>
        <source>Gmail will drop a style element: {size}, of which it takes {limit}</source>
        <translation>Gmail descartará un elemento style: {size}, de los que acepta {limit}</translation>
    </message>
    <message>
        <source>It does so with the whole element, so that nothing of what it says is applied there.</source>
        <translation>Lo hace con el elemento entero, de modo que allí no se aplica nada de lo que dice.</translation>
    </message>
    <message>
        <source>Divide it into several style elements, or take out rules that nothing uses.</source>
        <translation>Divídalo en varios elementos style, o quite reglas que nada usa.</translation>
    </message>
    <message>
        <source>Can I email (caniemail.com), &lt;style&gt; element</source>
        <translation>Can I email (caniemail.com), elemento &lt;style&gt;</translation>
    </message>
    <message>
        <source>Hard to read: {text} on {back}, contrast {ratio}:1</source>
        <translation>Difícil de leer: {text} sobre {back}, contraste {ratio}:1</translation>
    </message>
    <message>
        <source>Letters of this size want a contrast of {ratio}:1 at least.</source>
        <translation>Las letras de este tamaño exigen un contraste de al menos {ratio}:1.</translation>
    </message>
    <message>
        <source>Choose a darker or lighter colour for the text, or for what is behind it.</source>
        <translation>Elija un color más oscuro o más claro para el texto, o para lo que hay detrás.</translation>
    </message>
    <message>
        <source>An image without alternative text</source>
        <translation>Una imagen sin texto alternativo</translation>
    </message>
    <message>
        <source>Many programs show no images until they are asked, and a screen reader reads the address instead.</source>
        <translation>Muchos programas no muestran imágenes hasta que se les pide, y un lector de pantalla lee la dirección en su lugar.</translation>
    </message>
    <message>
        <source>Say in alt what the image says; alt=&quot;&quot; where it is only decoration.</source>
        <translation>Diga en alt lo que dice la imagen; alt=&quot;&quot; si es solo decoración.</translation>
    </message>
    <message>
        <source>An alternative text that is a file name: {detail}</source>
        <translation>Un texto alternativo que es un nombre de archivo: {detail}</translation>
    </message>
    <message>
        <source>It is read and shown instead of the image, and says nothing about it.</source>
        <translation>Se lee y se muestra en lugar de la imagen, y no dice nada sobre ella.</translation>
    </message>
    <message>
        <source>Say in alt what the image says.</source>
        <translation>Diga en alt lo que dice la imagen.</translation>
    </message>
    <message>
        <source>An image without a width attribute</source>
        <translation>Una imagen sin atributo width</translation>
    </message>
    <message>
        <source>Outlook shows it as large as its file is, and the page jumps when images are loaded.</source>
        <translation>Outlook la muestra tan grande como es su archivo, y la página salta cuando se cargan las imágenes.</translation>
    </message>
    <message>
        <source>Write the width, and the height where it is fixed, in pixels as attributes of the image.</source>
        <translation>Escriba el ancho, y el alto si es fijo, en píxeles como atributos de la imagen.</translation>
    </message>
    <message>
        <source>HTML Standard, section 4.8.17</source>
        <translation>HTML Standard, sección 4.8.17</translation>
    </message>
    <message>
        <source>Images loaded without encryption, from {detail}</source>
        <translation>Imágenes cargadas sin cifrado, de {detail}</translation>
    </message>
    <message>
        <source>Anybody on the way can see and replace them, and some programs do not load them at all.</source>
        <translation>Cualquiera en el camino puede verlas y reemplazarlas, y algunos programas ni las cargan.</translation>
    </message>
    <message>
        <source>Load them by https, or put them into the message.</source>
        <translation>Cárguelas por https, o inclúyalas en el mensaje.</translation>
    </message>
    <message>
        <source>An image that nobody will see: {detail}</source>
        <translation>Una imagen que nadie verá: {detail}</translation>
    </message>
    <message>
        <source>Its address names no host, and a message has none that the rest could be taken from.</source>
        <translation>Su dirección no nombra ningún host, y un mensaje no tiene ninguno del que tomar el resto.</translation>
    </message>
    <message>
        <source>Put the image into the message, or write its whole address with https:// in front.</source>
        <translation>Incluya la imagen en el mensaje, o escriba su dirección completa con https:// delante.</translation>
    </message>
    <message>
        <source>An image of {number} pixels is shown {limit} wide: {detail}</source>
        <translation>Una imagen de {number} píxeles se muestra con un ancho de {limit}: {detail}</translation>
    </message>
    <message>
        <source>Even on the sharpest screens most of it is thrown away, and all of it has to be loaded.</source>
        <translation>Incluso en las pantallas más nítidas se desaprovecha la mayor parte, y hay que cargarla entera.</translation>
    </message>
    <message>
        <source>Scale the file down to twice the width that it is shown at.</source>
        <translation>Reduzca el archivo al doble del ancho con que se muestra.</translation>
    </message>
    <message>
        <source>It is enlarged so much that it looks blurred.</source>
        <translation>Se amplía tanto que se ve borrosa.</translation>
    </message>
    <message>
        <source>Use a larger file, or show it smaller.</source>
        <translation>Use un archivo más grande, o muéstrela más pequeña.</translation>
    </message>
    <message>
        <source>An image of {size}: {name}</source>
        <translation>Una imagen de {size}: {name}</translation>
    </message>
    <message>
        <source>Images of {size}</source>
        <translation>Imágenes de {size}</translation>
    </message>
    <message>
        <source>An image that is not in the message: cid:{detail}</source>
        <translation>Una imagen que no está en el mensaje: cid:{detail}</translation>
    </message>
    <message>
        <source>No part has this Content-ID, so programs show a broken image.</source>
        <translation>Ninguna parte tiene este Content-ID, así que los programas muestran una imagen rota.</translation>
    </message>
    <message>
        <source>Add the image with this Content-ID, or change the address.</source>
        <translation>Añada la imagen con este Content-ID, o cambie la dirección.</translation>
    </message>
    <message>
        <source>An inline image that the HTML does not show: {detail}</source>
        <translation>Una imagen en línea que el HTML no muestra: {detail}</translation>
    </message>
    <message>
        <source>Programs list it as an attachment, or leave it out.</source>
        <translation>Los programas la muestran como adjunto, o la omiten.</translation>
    </message>
    <message>
        <source>Show it by its Content-ID, make it an attachment, or take it out.</source>
        <translation>Muéstrela por su Content-ID, conviértala en adjunto o quítela.</translation>
    </message>
    <message>
        <source>A distorted image: {real} pixels shown as {shown}, {name}</source>
        <translation>Una imagen deformada: {real} píxeles mostrados como {shown}, {name}</translation>
    </message>
    <message>
        <source>The sides are in another proportion than those of the file.</source>
        <translation>Los lados guardan otra proporción que los del archivo.</translation>
    </message>
    <message>
        <source>Correct the width or the height, or leave the height out.</source>
        <translation>Corrija el ancho o el alto, u omita el alto.</translation>
    </message>
    <message>
        <source>Over {limit} loads slowly on a phone, and counts towards what Cloudflare takes.</source>
        <translation>Más de {limit} se carga despacio en un teléfono, y cuenta para lo que acepta Cloudflare.</translation>
    </message>
    <message>
        <source>Make the files smaller, or load the images from the web.</source>
        <translation>Reduzca los archivos, o cargue las imágenes de la web.</translation>
    </message>
    <message>
        <source>Experience; no mail program sets a limit</source>
        <translation>Experiencia; ningún programa de correo fija un límite</translation>
    </message>
    <message>
        <source>Nothing is there: {detail}</source>
        <translation>Allí no hay nada: {detail}</translation>
    </message>
    <message>
        <source>The server answers {number}: there is no such page, or no longer.</source>
        <translation>El servidor responde {number}: no existe tal página, o ya no existe.</translation>
    </message>
    <message>
        <source>Correct the address, or take the link out.</source>
        <translation>Corrija la dirección, o quite el enlace.</translation>
    </message>
    <message>
        <source>The server fails: {detail}</source>
        <translation>El servidor falla: {detail}</translation>
    </message>
    <message>
        <source>It answers {number}, which is trouble of its own.</source>
        <translation>Responde {number}, lo que es un problema suyo.</translation>
    </message>
    <message>
        <source>Open the link in a browser; tell who runs the site if it fails there too.</source>
        <translation>Abra el enlace en un navegador; avise a quien gestiona el sitio si también allí falla.</translation>
    </message>
    <message>
        <source>The server does not let this program look: {detail}</source>
        <translation>El servidor no permite que este programa mire: {detail}</translation>
    </message>
    <message>
        <source>It answers {number}; some ask for a login, some refuse every program that is no browser.</source>
        <translation>Responde {number}; algunos piden iniciar sesión, otros rechazan todo programa que no sea un navegador.</translation>
    </message>
    <message>
        <source>Open the link in a browser where you are not logged in.</source>
        <translation>Abra el enlace en un navegador en el que no haya iniciado sesión.</translation>
    </message>
    <message>
        <source>The server does not say whether anything is there: {detail}</source>
        <translation>El servidor no dice si hay algo: {detail}</translation>
    </message>
    <message>
        <source>It answers {number} to a question for the header alone (HEAD), so nothing is known.</source>
        <translation>Responde {number} a una petición de solo la cabecera (HEAD), así que no se sabe nada.</translation>
    </message>
    <message>
        <source>Open the link in a browser.</source>
        <translation>Abra el enlace en un navegador.</translation>
    </message>
    <message>
        <source>Leads on to another host: {detail}</source>
        <translation>Lleva a otro host: {detail}</translation>
    </message>
    <message>
        <source>People see one host in the link and come to another one; where it is gone the link is dead.</source>
        <translation>La gente ve un host en el enlace y llega a otro; si desaparece, el enlace deja de funcionar.</translation>
    </message>
    <message>
        <source>Link to the last address, unless you count clicks that way.</source>
        <translation>Enlace a la última dirección, salvo que así cuente los clics.</translation>
    </message>
    <message>
        <source>Leads on more than {limit} times: {detail}</source>
        <translation>Redirige más de {limit} veces: {detail}</translation>
    </message>
    <message>
        <source>Browsers give up on such chains sooner or later, and a circle has no end.</source>
        <translation>Los navegadores desisten tarde o temprano de tales cadenas, y un círculo no tiene fin.</translation>
    </message>
    <message>
        <source>Link to the last address.</source>
        <translation>Enlace a la última dirección.</translation>
    </message>
    <message>
        <source>Leads from https to http: {detail}</source>
        <translation>Lleva de https a http: {detail}</translation>
    </message>
    <message>
        <source>From there on anybody on the way can read and change what is shown.</source>
        <translation>A partir de ahí cualquiera en el camino puede leer y cambiar lo que se muestra.</translation>
    </message>
    <message>
        <source>Link to an address that stays on https.</source>
        <translation>Enlace a una dirección que se mantenga en https.</translation>
    </message>
    <message>
        <source>The host has no address: {detail}</source>
        <translation>El host no tiene dirección: {detail}</translation>
    </message>
    <message>
        <source>The DNS knows no such host, or could not be asked.</source>
        <translation>El DNS no conoce tal host, o no se le pudo preguntar.</translation>
    </message>
    <message>
        <source>See whether the address is spelt right.</source>
        <translation>Compruebe si la dirección está bien escrita.</translation>
    </message>
    <message>
        <source>The host cannot be reached: {detail}</source>
        <translation>No se puede contactar con el host: {detail}</translation>
    </message>
    <message>
        <source>It does not take a connection, at least not from here and now.</source>
        <translation>No acepta conexiones, al menos no desde aquí y ahora.</translation>
    </message>
    <message>
        <source>Open the link in a browser, later once more.</source>
        <translation>Abra el enlace en un navegador, más tarde otra vez.</translation>
    </message>
    <message>
        <source>The host does not answer: {detail}</source>
        <translation>El host no responde: {detail}</translation>
    </message>
    <message>
        <source>It took the connection, but sent nothing that can be read, or not in time.</source>
        <translation>Aceptó la conexión, pero no envió nada que se pueda leer, o no a tiempo.</translation>
    </message>
    <message>
        <source>The host does not prove who it is: {detail}</source>
        <translation>El host no demuestra quién es: {detail}</translation>
    </message>
    <message>
        <source>Who runs the site must mend its certificate; browsers warn people off.</source>
        <translation>Quien gestiona el sitio debe arreglar su certificado; los navegadores disuaden de entrar.</translation>
    </message>
    <message>
        <source>Its certificate has expired.</source>
        <translation>Su certificado ha caducado.</translation>
    </message>
    <message>
        <source>Its certificate is for another name.</source>
        <translation>Su certificado es para otro nombre.</translation>
    </message>
    <message>
        <source>Its certificate is signed by nobody who is trusted.</source>
        <translation>Su certificado no lo firma nadie en quien se confíe.</translation>
    </message>
    <message>
        <source>TLS could not be set up with it.</source>
        <translation>No se pudo establecer TLS con él.</translation>
    </message>
    <message>
        <source>Courtesy of this program</source>
        <translation>Cortesía de este programa</translation>
    </message>
    <message>
        <source>Not asked: {detail}</source>
        <translation>No consultado: {detail}</translation>
    </message>
    <message>
        <source>Its words say that it ends a subscription or confirms something; some servers act when asked.</source>
        <translation>Sus palabras dicen que cancela una suscripción o confirma algo; algunos servidores actúan al consultarlos.</translation>
    </message>
    <message>
        <source>Try it by hand with a recipient of your own.</source>
        <translation>Pruébelo a mano con un destinatario propio.</translation>
    </message>
    <message>
        <source>Not asked, as the host is in a private network: {detail}</source>
        <translation>No consultado, porque el host está en una red privada: {detail}</translation>
    </message>
    <message>
        <source>Its address belongs to this computer or a network inside; your recipients cannot reach that.</source>
        <translation>Su dirección pertenece a este equipo o a una red interna; sus destinatarios no pueden acceder a ella.</translation>
    </message>
    <message>
        <source>Link to a host on the public Internet.</source>
        <translation>Enlace a un host de la Internet pública.</translation>
    </message>
    <message>
        <source>Not asked, as it names a port of its own: {detail}</source>
        <translation>No consultado, porque indica un puerto propio: {detail}</translation>
    </message>
    <message>
        <source>Only the usual ports 80 and 443 are asked; networks often block others for their users.</source>
        <translation>Solo se consultan los puertos habituales 80 y 443; las redes suelen bloquear los demás a sus usuarios.</translation>
    </message>
    <message>
        <source>Open the link in a browser, better from another network too.</source>
        <translation>Abra el enlace en un navegador, mejor también desde otra red.</translation>
    </message>
    <message>
        <source>Not asked, as it holds a user name: {detail}</source>
        <translation>No consultado, porque contiene un nombre de usuario: {detail}</translation>
    </message>
    <message>
        <source>Everybody who gets the message could use what stands before the @; programs warn of such links.</source>
        <translation>Cualquiera que reciba el mensaje podría usar lo que precede a la @; los programas advierten de tales enlaces.</translation>
    </message>
    <message>
        <source>Take out what stands between // and @.</source>
        <translation>Quite lo que hay entre // y @.</translation>
    </message>
    <message>
        <source>Not asked, as programs read it in different ways: {detail}</source>
        <translation>No consultado, porque los programas lo leen de maneras distintas: {detail}</translation>
    </message>
    <message>
        <source>It holds characters that no address may hold, or it names no host by http or https.</source>
        <translation>Contiene caracteres que ninguna dirección puede contener, o no nombra ningún host por http o https.</translation>
    </message>
    <message>
        <source>Write the address anew.</source>
        <translation>Escriba la dirección de nuevo.</translation>
    </message>
    <message>
        <source>No more than {limit} are looked at in one go.</source>
        <translation>No se examinan más de {limit} de una vez.</translation>
    </message>
    <message>
        <source>Open those at the end of the message in a browser.</source>
        <translation>Abra en un navegador los del final del mensaje.</translation>
    </message>
    <message>
        <source>It leads on to {address}.</source>
        <translation>Redirige a {address}.</translation>
    </message>
    <message>
        <source>A link without text, to {detail}</source>
        <translation>Un enlace sin texto, a {detail}</translation>
    </message>
    <message>
        <source>A screen reader has nothing to say for it, and where images are off there is nothing to click.</source>
        <translation>Un lector de pantalla no tiene nada que decir, y con las imágenes desactivadas no hay dónde pulsar.</translation>
    </message>
    <message>
        <source>Write a text into it, or an alternative text for its image.</source>
        <translation>Escriba en él un texto, o un texto alternativo para su imagen.</translation>
    </message>
    <message>
        <source>A link text that says nothing: “{detail}”</source>
        <translation>Un texto de enlace que no dice nada: «{detail}»</translation>
    </message>
    <message>
        <source>Read by itself, as in a screen reader&apos;s list of links, it does not say where it leads.</source>
        <translation>Leído por sí solo, como en la lista de enlaces de un lector de pantalla, no dice adónde lleva.</translation>
    </message>
    <message>
        <source>Name the target in the text of the link.</source>
        <translation>Nombre el destino en el texto del enlace.</translation>
    </message>
    <message>
        <source>A link that leads nowhere</source>
        <translation>Un enlace que no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>Its address is empty or only “#”, so a click does nothing.</source>
        <translation>Su dirección está vacía o es solo «#», así que un clic no hace nada.</translation>
    </message>
    <message>
        <source>Write the address that was meant, or take the link out.</source>
        <translation>Escriba la dirección prevista, o quite el enlace.</translation>
    </message>
    <message>
        <source>A link that mail programs remove: {detail}:</source>
        <translation>Un enlace que los programas de correo eliminan: {detail}:</translation>
    </message>
    <message>
        <source>They follow no such address from a message; filters take it for an attack.</source>
        <translation>No siguen una dirección así desde un mensaje; los filtros la toman por un ataque.</translation>
    </message>
    <message>
        <source>Link to a page by https.</source>
        <translation>Enlace a una página por https.</translation>
    </message>
    <message>
        <source>A link without https://: {detail}</source>
        <translation>Un enlace sin https://: {detail}</translation>
    </message>
    <message>
        <source>A message has no address of its own that the rest could be taken from.</source>
        <translation>Un mensaje no tiene dirección propia de la que tomar el resto.</translation>
    </message>
    <message>
        <source>Write the whole address, with https:// in front.</source>
        <translation>Escriba la dirección completa, con https:// delante.</translation>
    </message>
    <message>
        <source>A link without encryption, to {detail}</source>
        <translation>Un enlace sin cifrado, a {detail}</translation>
    </message>
    <message>
        <source>Anybody on the way can read and change what a page by http shows; browsers warn of it.</source>
        <translation>Cualquiera en el camino puede leer y cambiar lo que muestra una página por http; los navegadores advierten de ello.</translation>
    </message>
    <message>
        <source>Link by https, where the site answers to it.</source>
        <translation>Enlace por https, si el sitio responde así.</translation>
    </message>
    <message>
        <source>A shortened link, of {detail}</source>
        <translation>Un enlace acortado, de {detail}</translation>
    </message>
    <message>
        <source>It hides where it leads; such services are abused so often that filters distrust them.</source>
        <translation>Oculta adónde lleva; se abusa tanto de tales servicios que los filtros desconfían de ellos.</translation>
    </message>
    <message>
        <source>Link to the page itself, or by a domain of your own.</source>
        <translation>Enlace a la propia página, o mediante un dominio propio.</translation>
    </message>
    <message>
        <source>Usual practice of filters</source>
        <translation>Práctica habitual de los filtros</translation>
    </message>
    <message>
        <source>A link that shows {detail} leads to {other}</source>
        <translation>Un enlace que muestra {detail} lleva a {other}</translation>
    </message>
    <message>
        <source>That is what forged mail does, so programs warn of it and filters refuse it.</source>
        <translation>Eso es lo que hace el correo falsificado, así que los programas advierten y los filtros lo rechazan.</translation>
    </message>
    <message>
        <source>Write words instead of an address, or link to the host that is shown.</source>
        <translation>Escriba palabras en lugar de una dirección, o enlace al host que se muestra.</translation>
    </message>
    <message>
        <source>A link to a host with look-alike letters: {detail}, in truth {other}</source>
        <translation>Un enlace a un host con letras engañosas: {detail}, en realidad {other}</translation>
    </message>
    <message>
        <source>Its name mixes scripts, or is written in letters that look Latin and are not.</source>
        <translation>Su nombre mezcla escrituras, o está escrito con letras que parecen latinas y no lo son.</translation>
    </message>
    <message>
        <source>See whether this is the host that you mean.</source>
        <translation>Compruebe si este es el host que quiere.</translation>
    </message>
    <message>
        <source>Unicode Technical Standard 39, section 5</source>
        <translation>Unicode Technical Standard 39, sección 5</translation>
    </message>
    <message>
        <source>A link to {detail}, which some programs show as {other}</source>
        <translation>Un enlace a {detail}, que algunos programas muestran como {other}</translation>
    </message>
    <message>
        <source>Letters beyond a to z are sent in that form, and people who see it may not know the host again.</source>
        <translation>Las letras más allá de a–z se envían en esa forma, y quien la ve puede no reconocer el host.</translation>
    </message>
    <message>
        <source>Nothing, where your readers know this name.</source>
        <translation>Nada, si sus lectores conocen este nombre.</translation>
    </message>
    <message>
        <source>{level} ({count})</source>
        <translation>{level} ({count})</translation>
    </message>
    <message>
        <source>The message cannot be sent, is refused, or does not arrive as it should while this stands.</source>
        <translation>Mientras esto siga así, el mensaje no se puede enviar, se rechaza o no llega como debe.</translation>
    </message>
    <message>
        <source>The message goes, but may arrive other than it is written here.</source>
        <translation>El mensaje sale, pero puede llegar distinto de como está escrito aquí.</translation>
    </message>
    <message>
        <source>The message arrives, but some people may see something else than you, or distrust it.</source>
        <translation>El mensaje llega, pero algunas personas pueden ver algo distinto que usted, o desconfiar de él.</translation>
    </message>
    <message>
        <source>Nothing is wrong. It could be better.</source>
        <translation>No hay nada mal. Podría ser mejor.</translation>
    </message>
    <message>
        <source>{detail} holds something that is no address: {other}</source>
        <translation>{detail} contiene algo que no es una dirección: {other}</translation>
    </message>
    <message>
        <source>Programs cannot answer to it, and servers may refuse the message.</source>
        <translation>Los programas no pueden responder a ello, y los servidores pueden rechazar el mensaje.</translation>
    </message>
    <message>
        <source>Programs cannot answer to it, and servers may refuse the message: {reason}.</source>
        <translation>Los programas no pueden responder a ello, y los servidores pueden rechazar el mensaje: {reason}.</translation>
    </message>
    <message>
        <source>Line {line}: {text}</source>
        <translation>Línea {line}: {text}</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier send(s) within the last hour, since {time}, went or may have gone to {names}, too.</source>
        <translation>
            <numerusform>%Ln envío anterior de la última hora, desde {time}, también fue, o puede haber ido, a {names}.</numerusform>
            <numerusform>%Ln envíos anteriores de la última hora, desde {time}, también fueron, o pueden haber ido, a {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>subject</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>page of the preferences</comment>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Every attempt to send: when, from whom, to whom, its subject and what became of it; and batches.</source>
        <translation>Cada intento de envío: cuándo, de quién, a quién, su asunto y qué ha sido de él; y los lotes.</translation>
    </message>
    <message>
        <source>Copies of messages that were dragged or copied into other programs. They go when it ends.</source>
        <translation>Copias de mensajes que se arrastraron o copiaron a otros programas. Se van cuando termina el programa.</translation>
    </message>
    <message>
        <source>Delete all tokens from the keyring? The accounts stay, and need a token before they can send.</source>
        <translation>¿Eliminar del llavero todos los tokens? Las cuentas permanecen, y necesitan un token antes de poder enviar.</translation>
    </message>
    <message numerus="yes">
        <source>up to %n token(s)</source>
        <translation>
            <numerusform>hasta %Ln token</numerusform>
            <numerusform>hasta %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>In the keyring of the system</source>
        <translation>En el llavero del sistema</translation>
    </message>
    <message>
        <source>In the program&apos;s folders</source>
        <translation>En las carpetas del programa</translation>
    </message>
    <message>
        <source>{size} in all</source>
        <translation>{size} en total</translation>
    </message>
    <message>
        <source>It sends no usage data and does not look for updates. It talks to Cloudflare about your accounts, your sends and what became of them, and to other servers only where you ask for it, as for a check of links.</source>
        <translation>No envía datos de uso ni busca actualizaciones. Habla con Cloudflare sobre sus cuentas, sus envíos y qué ha sido de ellos, y con otros servidores solo cuando usted lo pide, como para comprobar enlaces.</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Qt and PySide6 {version}</source>
        <translation>Qt y PySide6 {version}</translation>
    </message>
    <message>
        <source>Python {version}</source>
        <translation>Python {version}</translation>
    </message>
    <message>
        <source>SQLite {version}</source>
        <translation>SQLite {version}</translation>
    </message>
    <message>
        <source>Licence of this program: MIT</source>
        <translation>Licencia de este programa: MIT</translation>
    </message>
    <message>
        <source>Qt and PySide6: {address}</source>
        <translation>Qt y PySide6: {address}</translation>
    </message>
    <message>
        <source>Cloudflare Email Sending: {address}</source>
        <translation>Cloudflare Email Sending: {address}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Copiar in&amp;forme</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>Mostrar re&amp;gistro</translation>
    </message>
    <message>
        <source>Diagnostics — cfmail</source>
        <translation>Diagnóstico — cfmail</translation>
    </message>
    <message>
        <source>Log and report</source>
        <translation>Registro e informe</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>about the program</comment>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir &amp;carpeta</translation>
    </message>
    <message>
        <source>There is no such folder yet, or no program to show it with.</source>
        <translation>Esa carpeta aún no existe, o no hay ningún programa para mostrarla.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Informe</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Mostrar registro</translation>
    </message>
    <message>
        <source>Show from this level on</source>
        <translation>Mostrar desde este nivel</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>Se&amp;guir</translation>
    </message>
    <message>
        <source>Show new records as they are written</source>
        <translation>Mostrar las entradas nuevas según se escriben</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Lo que se conserva</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Show in file &amp;manager</source>
        <translation>Mostrar en el &amp;gestor de archivos</translation>
    </message>
    <message>
        <source>Delete &amp;all my data…</source>
        <translation>Elimin&amp;ar todos mis datos…</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>Delete the rest and quit</source>
        <translation>Eliminar el resto y salir</translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation>Eliminar todos mis datos</translation>
    </message>
    <message>
        <source>&amp;Yes, delete all of it</source>
        <translation>&amp;Sí, eliminarlo todo</translation>
    </message>
    <message>
        <source>Delete and quit</source>
        <translation>Eliminar y salir</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se halló nada</translation>
    </message>
    <message>
        <source>Looked at: the mail format, Cloudflare&apos;s limits, privacy, sender domains, what mail programs show of the HTML and images, and left-over placeholders. What only other computers know is looked up when you ask for it: DNS records, links, and the account&apos;s sending domains.</source>
        <translation>Examinado: el formato de correo, los límites de Cloudflare, la privacidad, los dominios remitentes, lo que los programas de correo muestran del HTML y de las imágenes, y los marcadores sin sustituir. Lo que solo saben otros equipos se consulta cuando usted lo pide: los registros DNS, los enlaces y los dominios de envío de la cuenta.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>The program made a mistake in checking this message. Change it, or send it unchecked.</source>
        <translation>El programa cometió un error al comprobar este mensaje. Cámbielo, o envíelo sin comprobar.</translation>
    </message>
    <message>
        <source>Done: {label}. Undo takes it back.</source>
        <translation>Hecho: {label}. Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>The message was changed meanwhile: nothing was mended. Try again.</source>
        <translation>El mensaje se cambió entretanto: no se corrigió nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The program made a mistake: nothing was changed.</source>
        <translation>El programa cometió un error: no se cambió nada.</translation>
    </message>
    <message>
        <source>Go to place {number} of {count}</source>
        <translation>Ir al lugar {number} de {count}</translation>
    </message>
    <message>
        <source>HTML and CSS supported: {list}</source>
        <translation>HTML y CSS compatibles: {list}</translation>
    </message>
    <message>
        <source>How much of the HTML and CSS features that this message uses each family of mail programs supports, by the tests of caniemail.com; a feature counts as often as it is supported by the family&apos;s programs. {list}</source>
        <translation>Qué parte de las funciones HTML y CSS que usa este mensaje admite cada familia de programas de correo, según las pruebas de caniemail.com; una función cuenta en la medida en que la admiten los programas de la familia. {list}</translation>
    </message>
    <message>
        <source>{name} {percent}&#xa0;%</source>
        <translation>{name} {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Concerns: {list}</source>
        <translation>Afecta a: {list}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
    <message>
        <source>To be read at {url}</source>
        <translation>Puede leerse en {url}</translation>
    </message>
    <message>
        <source>Places ({count}): {list}</source>
        <translation>Lugares ({count}): {list}</translation>
    </message>
    <message>
        <source>Place: {list}</source>
        <translation>Lugar: {list}</translation>
    </message>
    <message>
        <source>Name of this check in exports and profiles: {code}</source>
        <translation>Nombre de esta comprobación en exportaciones y perfiles: {code}</translation>
    </message>
    <message>
        <source>Look up the SPF, DKIM and DMARC records of {domains}? Your DNS server, and those it asks, learn these names. Nothing else of the message leaves this computer, and nothing is sent.</source>
        <translation>¿Consultar los registros SPF, DKIM y DMARC de {domains}? Su servidor DNS, y aquellos a los que este pregunta, conocerán estos nombres. Nada más del mensaje sale de este equipo, y no se envía nada.</translation>
    </message>
    <message>
        <source>Ask Cloudflare from which domains the account {account} may send? Cloudflare learns no more than that you ask. Nothing of the message leaves this computer, and nothing is sent.</source>
        <translation>¿Preguntar a Cloudflare desde qué dominios puede enviar la cuenta {account}? Cloudflare no conocerá más que el hecho de que usted pregunta. Nada del mensaje sale de este equipo, y no se envía nada.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Checking links: {done} of {count}</source>
        <translation>Comprobando enlaces: {done} de {count}</translation>
    </message>
    <message>
        <source>The look-up found nothing wrong.</source>
        <translation>La consulta no halló nada mal.</translation>
    </message>
    <message>
        <source>The look-up found something: {summary}</source>
        <translation>La consulta halló algo: {summary}</translation>
    </message>
    <message>
        <source>The message was changed meanwhile: the answer was dropped. Ask again.</source>
        <translation>El mensaje se cambió entretanto: la respuesta se descartó. Consulte de nuevo.</translation>
    </message>
    <message>
        <source>Stopped. What was found until then is listed.</source>
        <translation>Detenido. Se muestra lo hallado hasta entonces.</translation>
    </message>
    <message>
        <source>Cloudflare names no domain from which this account may send.</source>
        <translation>Cloudflare no nombra ningún dominio desde el que esta cuenta pueda enviar.</translation>
    </message>
    <message>
        <source>This account may send from {domains}.</source>
        <translation>Esta cuenta puede enviar desde {domains}.</translation>
    </message>
    <message>
        <source>The findings were copied.</source>
        <translation>Los hallazgos se copiaron.</translation>
    </message>
    <message>
        <source>The findings are in {name}.</source>
        <translation>Los hallazgos están en {name}.</translation>
    </message>
    <message>
        <source>The program made a mistake: the findings were neither saved nor copied.</source>
        <translation>El programa cometió un error: los hallazgos no se guardaron ni se copiaron.</translation>
    </message>
    <message>
        <source>What the checks mean for the account {account}. A check that counts as an error is listed under “Will fail”; an ignored one is not listed. Choose checks and then what they are; it counts for every message that this account sends, and for --check with --account.</source>
        <translation>Qué significan las comprobaciones para la cuenta {account}. Una comprobación que cuenta como error aparece en «Fallará»; una ignorada no aparece. Elija comprobaciones y luego qué son; vale para todos los mensajes que envía esta cuenta, y para --check con --account.</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorada</translation>
    </message>
    <message>
        <source>Counts as error</source>
        <translation>Cuenta como error</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Como de costumbre</translation>
    </message>
    <message>
        <source>Checks of {name}</source>
        <translation>Comprobaciones de {name}</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se halló nada.</translation>
    </message>
    <message>
        <source>Where:</source>
        <translation>Dónde:</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Qué hacer:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Fuente:</translation>
    </message>
    <message>
        <source>The header names blind copies: {addresses}</source>
        <translation>La cabecera nombra copias ocultas: {addresses}</translation>
    </message>
    <message>
        <source>An attached message names blind copies: {addresses}</source>
        <translation>Un mensaje adjunto nombra copias ocultas: {addresses}</translation>
    </message>
    <message>
        <source>{name} names a recipient: {value}</source>
        <translation>{name} nombra a un destinatario: {value}</translation>
    </message>
    <message>
        <source>{name} tells where the message was written: {value}</source>
        <translation>{name} revela dónde se escribió el mensaje: {value}</translation>
    </message>
    <message>
        <source>{name} names {host}, which is inside a network.</source>
        <translation>{name} nombra {host}, que está dentro de una red.</translation>
    </message>
    <message>
        <source>{name} names the IP address {address}.</source>
        <translation>{name} nombra la dirección IP {address}.</translation>
    </message>
    <message>
        <source>The Message-ID names a computer: {host}</source>
        <translation>El Message-ID nombra un equipo: {host}</translation>
    </message>
    <message>
        <source>A path on somebody&apos;s computer: {path}</source>
        <translation>Una ruta del equipo de alguien: {path}</translation>
    </message>
    <message>
        <source>A file name holds a path: {name}</source>
        <translation>Un nombre de archivo contiene una ruta: {name}</translation>
    </message>
    <message>
        <source>A picture of one pixel is loaded from {host}.</source>
        <translation>Se carga una imagen de un píxel desde {host}.</translation>
    </message>
    <message>
        <source>This looks like an AWS access key: {beginning}</source>
        <translation>Esto parece una clave de acceso de AWS: {beginning}</translation>
    </message>
    <message>
        <source>This looks like a GitHub token: {beginning}</source>
        <translation>Esto parece un token de GitHub: {beginning}</translation>
    </message>
    <message>
        <source>This looks like a Slack token or webhook: {beginning}</source>
        <translation>Esto parece un token o webhook de Slack: {beginning}</translation>
    </message>
    <message>
        <source>This looks like a Stripe key: {beginning}</source>
        <translation>Esto parece una clave de Stripe: {beginning}</translation>
    </message>
    <message>
        <source>This looks like a Cloudflare key or token: {beginning}</source>
        <translation>Esto parece una clave o un token de Cloudflare: {beginning}</translation>
    </message>
    <message>
        <source>This looks like a Google key: {beginning}</source>
        <translation>Esto parece una clave de Google: {beginning}</translation>
    </message>
    <message>
        <source>This looks like a private key: {beginning}</source>
        <translation>Esto parece una clave privada: {beginning}</translation>
    </message>
    <message>
        <source>This looks like a signed token (JWT): {beginning}</source>
        <translation>Esto parece un token firmado (JWT): {beginning}</translation>
    </message>
    <message>
        <source>A web address holds a password behind “{beginning}”.</source>
        <translation>Una dirección web contiene una contraseña detrás de «{beginning}».</translation>
    </message>
    <message>
        <source>A password seems to follow “{beginning}”.</source>
        <translation>Parece que una contraseña sigue a «{beginning}».</translation>
    </message>
    <message>
        <source>This program leaves the field out when it sends; others that are given the file may not.</source>
        <translation>Este programa omite el campo al enviar; otros que reciban el archivo quizá no.</translation>
    </message>
    <message>
        <source>Attached messages are sent as they are: every recipient can read the field.</source>
        <translation>Los mensajes adjuntos se envían como están: todos los destinatarios pueden leer el campo.</translation>
    </message>
    <message>
        <source>The field is sent, and tells every recipient of an address that may be meant for nobody else.</source>
        <translation>El campo se envía, y revela a todos los destinatarios una dirección que quizá no sea para nadie más.</translation>
    </message>
    <message>
        <source>Every recipient can read which computer, person or script wrote the message.</source>
        <translation>Todos los destinatarios pueden leer qué equipo, persona o script escribió el mensaje.</translation>
    </message>
    <message>
        <source>The trace of an older journey tells every recipient about networks it went through.</source>
        <translation>El rastro de un viaje anterior revela a todos los destinatarios las redes por las que pasó.</translation>
    </message>
    <message>
        <source>The name was put in by the computer that wrote the message, and goes with every reply.</source>
        <translation>El nombre lo puso el equipo que escribió el mensaje, y acompaña a cada respuesta.</translation>
    </message>
    <message>
        <source>A path tells names of people, folders or servers, and nobody else can open it.</source>
        <translation>Una ruta revela nombres de personas, carpetas o servidores, y nadie más puede abrirla.</translation>
    </message>
    <message>
        <source>It tells a server who reads the message, when and where; many mail programs block or flag it.</source>
        <translation>Dice a un servidor quién lee el mensaje, cuándo y dónde; muchos programas de correo la bloquean o la señalan.</translation>
    </message>
    <message>
        <source>Mail is kept in many places: whoever reads it there can use what it holds.</source>
        <translation>El correo se guarda en muchos sitios: quien lo lea allí puede usar lo que contiene.</translation>
    </message>
    <message>
        <source>Nothing needs to be done here; take the field out of the file before you pass that on.</source>
        <translation>Aquí no hay que hacer nada; quite el campo del archivo antes de pasarlo a otros.</translation>
    </message>
    <message>
        <source>Remove the field from the attached message, or do not attach it.</source>
        <translation>Quite el campo del mensaje adjunto, o no lo adjunte.</translation>
    </message>
    <message>
        <source>Remove the field.</source>
        <translation>Quite el campo.</translation>
    </message>
    <message>
        <source>Remove the field, or choose “Edit as New”.</source>
        <translation>Quite el campo, o elija «Editar como nuevo».</translation>
    </message>
    <message>
        <source>Give the message an id in your own domain.</source>
        <translation>Dé al mensaje un ID de su propio dominio.</translation>
    </message>
    <message>
        <source>Attach the file or link to a place that the recipients can reach.</source>
        <translation>Adjunte el archivo o enlace a un sitio al que puedan acceder los destinatarios.</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation>Cambie el nombre del archivo.</translation>
    </message>
    <message>
        <source>Leave it out, or make sure that the recipients agreed to it.</source>
        <translation>Omítala, o asegúrese de que los destinatarios lo aceptaron.</translation>
    </message>
    <message>
        <source>Take it out. If the message has gone to anybody before, revoke it.</source>
        <translation>Quítelo. Si el mensaje ya se envió a alguien, revoque la credencial.</translation>
    </message>
    <message>
        <source>RFC 5322, section 3.6.3</source>
        <translation>RFC 5322, sección 3.6.3</translation>
    </message>
    <message>
        <source>RFC 5321, section 7.2</source>
        <translation>RFC 5321, sección 7.2</translation>
    </message>
    <message>
        <source>RFC 5321, section 7.6</source>
        <translation>RFC 5321, sección 7.6</translation>
    </message>
    <message>
        <source>RFC 5322, section 3.6.4</source>
        <translation>RFC 5322, sección 3.6.4</translation>
    </message>
    <message>
        <source>RFC 2183, section 2.3</source>
        <translation>RFC 2183, sección 2.3</translation>
    </message>
    <message>
        <source>This program&apos;s own check</source>
        <translation>Comprobación propia de este programa</translation>
    </message>
    <message>
        <source>Nothing is sent before this is put right.</source>
        <translation>No se envía nada mientras esto no se arregle.</translation>
    </message>
    <message>
        <source>This message cannot be sent</source>
        <translation>Este mensaje no se puede enviar</translation>
    </message>
    <message>
        <source>No From field</source>
        <translation>No hay campo From</translation>
    </message>
    <message>
        <source>Every message names its author; without that no server takes it or can sign it.</source>
        <translation>Todo mensaje nombra a su autor; sin él ningún servidor lo acepta ni puede firmarlo.</translation>
    </message>
    <message>
        <source>Add a From field with the address that you send from.</source>
        <translation>Añada un campo From con la dirección desde la que envía.</translation>
    </message>
    <message>
        <source>No Date field</source>
        <translation>No hay campo Date</translation>
    </message>
    <message>
        <source>Every message says when it was written; Cloudflare is expected to add a missing date.</source>
        <translation>Todo mensaje dice cuándo se escribió; se espera que Cloudflare añada una fecha que falte.</translation>
    </message>
    <message>
        <source>Add a Date, so that it says when you wrote it.</source>
        <translation>Añada Date, para que diga cuándo lo escribió.</translation>
    </message>
    <message>
        <source>Neither To nor Cc</source>
        <translation>Ni To ni Cc</translation>
    </message>
    <message>
        <source>Recipients do not see whom it is for, which filters take for a sign of unwanted mail.</source>
        <translation>Los destinatarios no ven para quién es, lo que los filtros toman por señal de correo no deseado.</translation>
    </message>
    <message>
        <source>Add a To field; who really gets it is decided by the envelope alone.</source>
        <translation>Añada un campo To; quién lo recibe realmente lo decide solo el sobre.</translation>
    </message>
    <message>
        <source>No MIME-Version field</source>
        <translation>No hay campo MIME-Version</translation>
    </message>
    <message>
        <source>Without it old programs ignore the Content fields; Cloudflare is expected to add it.</source>
        <translation>Sin él los programas antiguos pasan por alto los campos Content; se espera que Cloudflare lo añada.</translation>
    </message>
    <message>
        <source>Add “MIME-Version: 1.0”.</source>
        <translation>Añada «MIME-Version: 1.0».</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Sin asunto</translation>
    </message>
    <message>
        <source>Lists of mail show the subject first, and filters distrust mail that has none.</source>
        <translation>Las listas de correo muestran primero el asunto, y los filtros desconfían del correo que no lo tiene.</translation>
    </message>
    <message>
        <source>Write a subject.</source>
        <translation>Escriba un asunto.</translation>
    </message>
    <message>
        <source>It may be there once only: some programs read the first one, others the last, and some refuse.</source>
        <translation>Solo puede figurar una vez: unos programas leen el primero, otros el último, y algunos lo rechazan.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Conserve uno de ellos.</translation>
    </message>
    <message>
        <source>A header line that is no field: {detail}</source>
        <translation>Una línea de la cabecera que no es un campo: {detail}</translation>
    </message>
    <message>
        <source>Every header line has a name and a colon, or goes on the one before with a space.</source>
        <translation>Toda línea de la cabecera tiene un nombre y dos puntos, o continúa la anterior con un espacio.</translation>
    </message>
    <message>
        <source>Correct or remove the line; many programs take it, and all below, for the text.</source>
        <translation>Corrija o quite la línea; muchos programas la toman, con todo lo que sigue, por el texto.</translation>
    </message>
    <message>
        <source>Space before the colon of {detail}</source>
        <translation>Espacio antes de los dos puntos de {detail}</translation>
    </message>
    <message>
        <source>That is an old form which nobody may write any more; some servers do not know the field then.</source>
        <translation>Es una forma antigua que ya nadie debe escribir; algunos servidores no reconocen entonces el campo.</translation>
    </message>
    <message>
        <source>Remove the space under “Source”.</source>
        <translation>Quite el espacio en «Código».</translation>
    </message>
    <message>
        <source>No blank line behind the header</source>
        <translation>No hay línea en blanco tras la cabecera</translation>
    </message>
    <message>
        <source>The text begins behind a blank line: this message has none, or it was cut off.</source>
        <translation>El texto empieza tras una línea en blanco: este mensaje no tiene ninguna, o se cortó.</translation>
    </message>
    <message>
        <source>If there should be a text, put a blank line before it under “Source”.</source>
        <translation>Si debe haber un texto, ponga delante una línea en blanco en «Código».</translation>
    </message>
    <message>
        <source>More than {limit} header fields</source>
        <translation>Más de {limit} campos de cabecera</translation>
    </message>
    <message>
        <source>So many are not looked at one by one, and no server takes them.</source>
        <translation>Tantos no se examinan uno a uno, y ningún servidor los acepta.</translation>
    </message>
    <message>
        <source>Remove header fields.</source>
        <translation>Quite campos de cabecera.</translation>
    </message>
    <message>
        <source>Mail servers without SMTPUTF8 refuse a message whose header is not ASCII.</source>
        <translation>Los servidores de correo sin SMTPUTF8 rechazan un mensaje cuya cabecera no es ASCII.</translation>
    </message>
    <message>
        <source>Type the field anew under “Header fields”, or send as 7-bit: then it is encoded.</source>
        <translation>Vuelva a escribir el campo en «Campos de cabecera», o envíe como 7 bits: entonces se codifica.</translation>
    </message>
    <message>
        <source>MIME-Version is not 1.0 but “{detail}”</source>
        <translation>MIME-Version no es 1.0, sino «{detail}»</translation>
    </message>
    <message>
        <source>There is no other version; programs may show the message as plain text.</source>
        <translation>No hay otra versión; los programas pueden mostrar el mensaje como texto sin formato.</translation>
    </message>
    <message>
        <source>Write “MIME-Version: 1.0”.</source>
        <translation>Escriba «MIME-Version: 1.0».</translation>
    </message>
    <message>
        <source>The Date is none: {detail}</source>
        <translation>Date no es una fecha: {detail}</translation>
    </message>
    <message>
        <source>Programs cannot read it, and sort the message to the beginning or the end of all time.</source>
        <translation>Los programas no pueden leerla, y ordenan el mensaje al principio o al final de los tiempos.</translation>
    </message>
    <message>
        <source>Write it like “Sat, 21 Nov 2026 10:00:00 +0100”.</source>
        <translation>Escríbala como «Sat, 21 Nov 2026 10:00:00 +0100».</translation>
    </message>
    <message>
        <source>The Date says another day of the week: {detail}</source>
        <translation>Date indica otro día de la semana: {detail}</translation>
    </message>
    <message>
        <source>That day is a {other}; filters know such dates from programs that send unwanted mail.</source>
        <translation>Ese día es {other}; los filtros conocen tales fechas por programas que envían correo no deseado.</translation>
    </message>
    <message>
        <source>Write “{other}”, or leave the day of the week out.</source>
        <translation>Escriba «{other}», u omita el día de la semana.</translation>
    </message>
    <message>
        <source>The message stays on top of the inbox until then, and filters distrust it.</source>
        <translation>El mensaje queda hasta entonces en lo alto de la bandeja de entrada, y los filtros desconfían de él.</translation>
    </message>
    <message>
        <source>Set the Date to now.</source>
        <translation>Ponga Date en el momento actual.</translation>
    </message>
    <message>
        <source>The inbox shows the message among those of that day, where it is easily overlooked.</source>
        <translation>La bandeja de entrada muestra el mensaje entre los de aquel día, donde es fácil pasarlo por alto.</translation>
    </message>
    <message>
        <source>Set the Date to now, unless it is meant to be old.</source>
        <translation>Ponga Date en el momento actual, salvo que deba ser antigua.</translation>
    </message>
    <message>
        <source>The Message-ID is malformed: {detail}</source>
        <translation>El Message-ID está mal formado: {detail}</translation>
    </message>
    <message>
        <source>It identifies the message only in the form &lt;something@domain&gt;; replies refer to it.</source>
        <translation>Solo identifica el mensaje en la forma &lt;algo@dominio&gt;; las respuestas se refieren a él.</translation>
    </message>
    <message>
        <source>Write it in angle brackets, without spaces, and with one @.</source>
        <translation>Escríbalo entre corchetes angulares, sin espacios y con una sola @.</translation>
    </message>
    <message>
        <source>{detail} holds something that is no address</source>
        <translation>{detail} contiene algo que no es una dirección</translation>
    </message>
    <message>
        <source>Correct it under “Header fields”.</source>
        <translation>Corríjalo en «Campos de cabecera».</translation>
    </message>
    <message>
        <source>{detail} has a quotation mark or bracket that is not closed: {other}</source>
        <translation>{detail} tiene unas comillas o un paréntesis sin cerrar: {other}</translation>
    </message>
    <message>
        <source>What follows it is taken for a part of it, so that addresses are lost.</source>
        <translation>Lo que sigue se toma por parte de ello, de modo que se pierden direcciones.</translation>
    </message>
    <message>
        <source>Close it, or remove it.</source>
        <translation>Ciérrelo, o quítelo.</translation>
    </message>
    <message>
        <source>{detail} names nobody</source>
        <translation>{detail} no nombra a nadie</translation>
    </message>
    <message>
        <source>This field holds one address or more when it is there at all.</source>
        <translation>Si este campo figura, contiene una dirección o más.</translation>
    </message>
    <message>
        <source>Enter an address, or remove the field if it is not From.</source>
        <translation>Introduzca una dirección, o quite el campo si no es From.</translation>
    </message>
    <message>
        <source>{detail} parts addresses with semicolons: {number}</source>
        <translation>{detail} separa direcciones con puntos y coma: {number}</translation>
    </message>
    <message>
        <source>Outlook shows them so, but in mail a comma parts addresses: others may lose what follows.</source>
        <translation>Outlook las muestra así, pero en el correo una coma separa direcciones: otros pueden perder lo que sigue.</translation>
    </message>
    <message>
        <source>Write commas instead.</source>
        <translation>Escriba comas en su lugar.</translation>
    </message>
    <message>
        <source>With more than one author a Sender field must say who sends; many servers refuse such mail.</source>
        <translation>Con más de un autor, un campo Sender debe decir quién envía; muchos servidores rechazan correo así.</translation>
    </message>
    <message>
        <source>Leave one address in From, or add a Sender field.</source>
        <translation>Deje una dirección en From, o añada un campo Sender.</translation>
    </message>
    <message>
        <source>One person or program sends a message; Sender holds one address.</source>
        <translation>Una persona o un programa envía un mensaje; Sender contiene una sola dirección.</translation>
    </message>
    <message>
        <source>Leave one address there.</source>
        <translation>Deje allí una dirección.</translation>
    </message>
    <message>
        <source>The name “{detail}” holds another address than {other}</source>
        <translation>El nombre «{detail}» contiene otra dirección que {other}</translation>
    </message>
    <message>
        <source>Programs that show only names show an address that it does not come from, as forgers do.</source>
        <translation>Los programas que solo muestran nombres muestran una dirección de la que no procede, como hacen los falsificadores.</translation>
    </message>
    <message>
        <source>Write a name, or the same address.</source>
        <translation>Escriba un nombre, o la misma dirección.</translation>
    </message>
    <message>
        <source>The name “{detail}” holds another domain than {other}</source>
        <translation>El nombre «{detail}» contiene otro dominio que {other}</translation>
    </message>
    <message>
        <source>Filters take that for an attempt to pass for somebody else.</source>
        <translation>Los filtros lo toman por un intento de hacerse pasar por otro.</translation>
    </message>
    <message>
        <source>Write the name without a domain, or with the one of the address.</source>
        <translation>Escriba el nombre sin dominio, o con el de la dirección.</translation>
    </message>
    <message>
        <source>{detail} mixes letters of different scripts</source>
        <translation>{detail} mezcla letras de distintas escrituras</translation>
    </message>
    <message>
        <source>Such letters can look the same, so many programs show the address as {other} or refuse it.</source>
        <translation>Tales letras pueden verse iguales, así que muchos programas muestran la dirección como {other} o la rechazan.</translation>
    </message>
    <message>
        <source>Make sure that each letter is the one you mean.</source>
        <translation>Asegúrese de que cada letra es la que quiere.</translation>
    </message>
    <message>
        <source>{detail} looks like Latin letters and is not</source>
        <translation>{detail} parece escrito en letras latinas y no lo está</translation>
    </message>
    <message>
        <source>Programs show it as {other}, and filters take it for a forgery.</source>
        <translation>Los programas lo muestran como {other}, y los filtros lo toman por una falsificación.</translation>
    </message>
    <message>
        <source>Make sure that this is the domain you mean.</source>
        <translation>Asegúrese de que este es el dominio que quiere.</translation>
    </message>
    <message>
        <source>Unicode Technical Standard 39</source>
        <translation>Unicode Technical Standard 39</translation>
    </message>
    <message>
        <source>body</source>
        <translation>cuerpo</translation>
    </message>
    <message>
        <source>{detail} holds a broken encoded word: {other}</source>
        <translation>{detail} contiene una palabra codificada dañada: {other}</translation>
    </message>
    <message>
        <source>Programs show it as it stands there, or with wrong characters, instead of what it means.</source>
        <translation>Los programas la muestran tal cual, o con caracteres equivocados, en lugar de lo que significa.</translation>
    </message>
    <message>
        <source>{detail} holds an encoded word in an unknown character set: {other}</source>
        <translation>{detail} contiene una palabra codificada en un juego de caracteres desconocido: {other}</translation>
    </message>
    <message>
        <source>Programs that do not know the character set show the word as it stands there.</source>
        <translation>Los programas que no conocen el juego de caracteres muestran la palabra tal cual.</translation>
    </message>
    <message>
        <source>At most {limit} are allowed, and some programs do not decode longer ones.</source>
        <translation>Se permiten como máximo {limit}, y algunos programas no descodifican las más largas.</translation>
    </message>
    <message>
        <source>{detail} holds an encoded word without space around it: {other}</source>
        <translation>{detail} contiene una palabra codificada sin espacio alrededor: {other}</translation>
    </message>
    <message>
        <source>An encoded word stands by itself; strict programs do not decode this one.</source>
        <translation>Una palabra codificada va separada; los programas estrictos no descodifican esta.</translation>
    </message>
    <message>
        <source>{detail} holds an encoded word in quotation marks: {other}</source>
        <translation>{detail} contiene una palabra codificada entre comillas: {other}</translation>
    </message>
    <message>
        <source>In quotation marks everything means itself, so that strict programs do not decode it.</source>
        <translation>Entre comillas todo se toma literalmente, de modo que los programas estrictos no la descodifican.</translation>
    </message>
    <message>
        <source>Type the field anew under “Header fields”.</source>
        <translation>Vuelva a escribir el campo en «Campos de cabecera».</translation>
    </message>
    <message>
        <source>No boundary: {detail}</source>
        <translation>Falta el delimitador (boundary): {detail}</translation>
    </message>
    <message>
        <source>It says that it has parts, but not how they are divided: programs show it as it stands, or not.</source>
        <translation>Dice que tiene partes, pero no cómo se dividen: los programas la muestran tal cual, o no la muestran.</translation>
    </message>
    <message>
        <source>Add the boundary to its Content-Type, or correct the type.</source>
        <translation>Añada el delimitador (boundary) a su Content-Type, o corrija el tipo.</translation>
    </message>
    <message>
        <source>The boundary holds characters that are not allowed ({detail}): {other}</source>
        <translation>El delimitador (boundary) contiene caracteres no permitidos ({detail}): {other}</translation>
    </message>
    <message>
        <source>Some programs do not find the parts then.</source>
        <translation>Algunos programas no encuentran entonces las partes.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens, here and in the lines that divide the parts.</source>
        <translation>Use letras, dígitos y guiones, aquí y en las líneas que dividen las partes.</translation>
    </message>
    <message>
        <source>At most {limit} are allowed; some programs do not find the parts then.</source>
        <translation>Se permiten como máximo {limit}; si no, algunos programas no encuentran las partes.</translation>
    </message>
    <message>
        <source>Use a shorter one, here and in the lines that divide the parts.</source>
        <translation>Use uno más corto, aquí y en las líneas que dividen las partes.</translation>
    </message>
    <message>
        <source>The boundary is not in quotation marks ({detail}): {other}</source>
        <translation>El delimitador (boundary) no está entre comillas ({detail}): {other}</translation>
    </message>
    <message>
        <source>It holds characters that end it for strict programs, which then do not find the parts.</source>
        <translation>Contiene caracteres que lo terminan para los programas estrictos, que entonces no encuentran las partes.</translation>
    </message>
    <message>
        <source>Put it in quotation marks in the Content-Type.</source>
        <translation>Póngalo entre comillas en el Content-Type.</translation>
    </message>
    <message>
        <source>The boundary is that of a part around it ({detail}): {other}</source>
        <translation>El delimitador (boundary) es el de una parte que la contiene ({detail}): {other}</translation>
    </message>
    <message>
        <source>The lines that divide the inner parts seem to divide the outer ones.</source>
        <translation>Las líneas que dividen las partes interiores parecen dividir las exteriores.</translation>
    </message>
    <message>
        <source>Give the inner parts a boundary of their own.</source>
        <translation>Dé a las partes interiores un delimitador propio.</translation>
    </message>
    <message>
        <source>The boundary never occurs ({detail}): {other}</source>
        <translation>El delimitador (boundary) no aparece nunca ({detail}): {other}</translation>
    </message>
    <message>
        <source>It says that it has parts, but none begins: most programs show nothing of it.</source>
        <translation>Dice que tiene partes, pero no empieza ninguna: la mayoría de los programas no muestra nada de ello.</translation>
    </message>
    <message>
        <source>Make the boundary agree with the lines that divide the parts.</source>
        <translation>Haga que el delimitador coincida con las líneas que dividen las partes.</translation>
    </message>
    <message>
        <source>The end of the parts is missing ({detail})</source>
        <translation>Falta el final de las partes ({detail})</translation>
    </message>
    <message>
        <source>The last part is followed by the boundary with two hyphens more; perhaps it was cut off.</source>
        <translation>A la última parte le sigue el delimitador con dos guiones más; quizá se cortó.</translation>
    </message>
    <message>
        <source>Add the line --{other}-- behind the last part, if nothing is missing.</source>
        <translation>Añada la línea --{other}-- tras la última parte, si no falta nada.</translation>
    </message>
    <message>
        <source>It says that it has parts and has none: {detail}</source>
        <translation>Dice que tiene partes y no tiene ninguna: {detail}</translation>
    </message>
    <message>
        <source>There is one part at least; some programs call the message damaged.</source>
        <translation>Hay al menos una parte; algunos programas dan el mensaje por dañado.</translation>
    </message>
    <message>
        <source>Add a part, or correct the Content-Type.</source>
        <translation>Añada una parte, o corrija el Content-Type.</translation>
    </message>
    <message>
        <source>What holds parts is encoded ({detail}): {other}</source>
        <translation>Lo que contiene partes está codificado ({detail}): {other}</translation>
    </message>
    <message>
        <source>Only the parts themselves may be encoded; programs do not find them otherwise.</source>
        <translation>Solo pueden codificarse las partes mismas; de otro modo los programas no las encuentran.</translation>
    </message>
    <message>
        <source>Remove its Content-Transfer-Encoding, and encode the parts instead.</source>
        <translation>Quite su Content-Transfer-Encoding y codifique en su lugar las partes.</translation>
    </message>
    <message>
        <source>Parts are nested deeper than {limit} levels ({detail})</source>
        <translation>Las partes están anidadas a más de {limit} niveles ({detail})</translation>
    </message>
    <message>
        <source>Servers refuse such messages as attacks, and the inner parts are not looked at here.</source>
        <translation>Los servidores rechazan tales mensajes como ataques, y aquí no se examinan las partes interiores.</translation>
    </message>
    <message>
        <source>Put the parts into fewer levels.</source>
        <translation>Ponga las partes en menos niveles.</translation>
    </message>
    <message>
        <source>More than {limit} parts</source>
        <translation>Más de {limit} partes</translation>
    </message>
    <message>
        <source>Servers refuse such messages as attacks, and the rest is not looked at here.</source>
        <translation>Los servidores rechazan tales mensajes como ataques, y aquí no se examina el resto.</translation>
    </message>
    <message>
        <source>Send fewer parts, perhaps in one archive.</source>
        <translation>Envíe menos partes, quizá en un solo archivo comprimido.</translation>
    </message>
    <message>
        <source>The Content-Type is malformed ({detail}): {other}</source>
        <translation>El Content-Type está mal formado ({detail}): {other}</translation>
    </message>
    <message>
        <source>It is a type, a slash and a subtype; programs take anything else for plain text.</source>
        <translation>Consta de un tipo, una barra y un subtipo; los programas toman cualquier otra cosa por texto sin formato.</translation>
    </message>
    <message>
        <source>Write for example “text/html; charset=utf-8”.</source>
        <translation>Escriba, por ejemplo, «text/html; charset=utf-8».</translation>
    </message>
    <message>
        <source>HTML that is called plain text: {detail}</source>
        <translation>HTML declarado como texto sin formato: {detail}</translation>
    </message>
    <message>
        <source>Programs show the tags instead of the page.</source>
        <translation>Los programas muestran las etiquetas en lugar de la página.</translation>
    </message>
    <message>
        <source>Make the type text/html, and add a plain text beside it.</source>
        <translation>Ponga el tipo text/html y añada a su lado un texto sin formato.</translation>
    </message>
    <message>
        <source>It is called HTML and has no tag: {detail}</source>
        <translation>Se declara HTML y no tiene ninguna etiqueta: {detail}</translation>
    </message>
    <message>
        <source>Programs show all its lines as one paragraph.</source>
        <translation>Los programas muestran todas sus líneas como un solo párrafo.</translation>
    </message>
    <message>
        <source>Make the type text/plain, or write HTML.</source>
        <translation>Ponga el tipo text/plain, o escriba HTML.</translation>
    </message>
    <message>
        <source>Nothing in it: {detail}</source>
        <translation>No contiene nada: {detail}</translation>
    </message>
    <message>
        <source>Programs that choose this part show an empty message or an empty file.</source>
        <translation>Los programas que eligen esta parte muestran un mensaje vacío o un archivo vacío.</translation>
    </message>
    <message>
        <source>Fill it, or remove it.</source>
        <translation>Rellénela, o quítela.</translation>
    </message>
    <message>
        <source>Unknown character set ({detail}): {other}</source>
        <translation>Juego de caracteres desconocido ({detail}): {other}</translation>
    </message>
    <message>
        <source>Programs that do not know it show wrong characters beyond ASCII.</source>
        <translation>Los programas que no lo conocen muestran caracteres equivocados más allá de ASCII.</translation>
    </message>
    <message>
        <source>Name the right one; for new mail that is utf-8.</source>
        <translation>Indique el correcto; para correo nuevo es utf-8.</translation>
    </message>
    <message>
        <source>Bytes that have no meaning in {other}: {detail}</source>
        <translation>Bytes sin significado en {other}: {detail}</translation>
    </message>
    <message>
        <source>Programs show replacement characters there.</source>
        <translation>Los programas muestran allí caracteres de sustitución.</translation>
    </message>
    <message>
        <source>Name the character set in which it was written, or write it anew.</source>
        <translation>Indique el juego de caracteres en que se escribió, o escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>It says {other} and looks like utf-8: {detail}</source>
        <translation>Dice {other} y parece utf-8: {detail}</translation>
    </message>
    <message>
        <source>Programs show two or three wrong characters for each letter beyond ASCII.</source>
        <translation>Los programas muestran dos o tres caracteres equivocados por cada letra más allá de ASCII.</translation>
    </message>
    <message>
        <source>Name utf-8 as its character set, if that is right.</source>
        <translation>Indique utf-8 como su juego de caracteres, si es correcto.</translation>
    </message>
    <message>
        <source>Characters beyond ASCII, and no character set: {detail}</source>
        <translation>Caracteres más allá de ASCII y ningún juego de caracteres: {detail}</translation>
    </message>
    <message>
        <source>Without a name it counts as ASCII, and each program guesses for itself what is meant.</source>
        <translation>Sin indicación se considera ASCII, y cada programa adivina por su cuenta lo que se quiere decir.</translation>
    </message>
    <message>
        <source>Add the character set to its Content-Type; for new mail that is utf-8.</source>
        <translation>Añada el juego de caracteres a su Content-Type; para correo nuevo es utf-8.</translation>
    </message>
    <message>
        <source>Encode the part anew.</source>
        <translation>Vuelva a codificar la parte.</translation>
    </message>
    <message>
        <source>Unknown transfer encoding ({detail}): {other}</source>
        <translation>Codificación de transferencia desconocida ({detail}): {other}</translation>
    </message>
    <message>
        <source>Programs cannot decode it, and offer it as a file at best.</source>
        <translation>Los programas no pueden descodificarla, y en el mejor caso la ofrecen como archivo.</translation>
    </message>
    <message>
        <source>Name the encoding that it has: 7bit, 8bit, quoted-printable or base64.</source>
        <translation>Indique la codificación que tiene: 7bit, 8bit, quoted-printable o base64.</translation>
    </message>
    <message>
        <source>Bytes beyond ASCII under the transfer encoding {other}: {detail}</source>
        <translation>Bytes más allá de ASCII con la codificación de transferencia {other}: {detail}</translation>
    </message>
    <message>
        <source>That encoding promises ASCII; servers may refuse the message or cut a bit off each byte.</source>
        <translation>Esa codificación promete ASCII; los servidores pueden rechazar el mensaje o quitar un bit a cada byte.</translation>
    </message>
    <message>
        <source>Damaged base64: {detail}</source>
        <translation>base64 dañado: {detail}</translation>
    </message>
    <message>
        <source>It holds something else, or ends in the middle: its content is damaged.</source>
        <translation>Contiene otra cosa, o termina a la mitad: su contenido está dañado.</translation>
    </message>
    <message>
        <source>Put the content in again.</source>
        <translation>Vuelva a poner el contenido.</translation>
    </message>
    <message>
        <source>Text with NUL bytes in it: {detail}</source>
        <translation>Texto con bytes NUL: {detail}</translation>
    </message>
    <message>
        <source>They come out of its {other}; programs may show the text only up to the first one.</source>
        <translation>Salen de su {other}; los programas pueden mostrar el texto solo hasta el primero.</translation>
    </message>
    <message>
        <source>Remove them from the text.</source>
        <translation>Quítelos del texto.</translation>
    </message>
    <message>
        <source>Lines over {limit} bytes: {number}, the longest has {detail}</source>
        <translation>Líneas de más de {limit} bytes: {number}, la más larga tiene {detail}</translation>
    </message>
    <message>
        <source>Servers break such lines, even in the middle of a word or tag, or refuse the message.</source>
        <translation>Los servidores parten tales líneas, incluso en medio de una palabra o etiqueta, o rechazan el mensaje.</translation>
    </message>
    <message>
        <source>Encode the part anew, or break the line.</source>
        <translation>Vuelva a codificar la parte, o parta la línea.</translation>
    </message>
    <message>
        <source>NUL bytes: {number}</source>
        <translation>Bytes NUL: {number}</translation>
    </message>
    <message>
        <source>Mail may not hold them: servers cut the message there, drop them, or refuse it.</source>
        <translation>El correo no puede contenerlos: los servidores cortan allí el mensaje, los descartan o lo rechazan.</translation>
    </message>
    <message>
        <source>Remove them, or encode the part anew.</source>
        <translation>Quítelos, o vuelva a codificar la parte.</translation>
    </message>
    <message>
        <source>CR that ends no line: {number}</source>
        <translation>CR que no termina ninguna línea: {number}</translation>
    </message>
    <message>
        <source>Some servers take it for a line end and others do not; many refuse it as an attack.</source>
        <translation>Algunos servidores lo toman por un fin de línea y otros no; muchos lo rechazan como ataque.</translation>
    </message>
    <message>
        <source>Remove it, or encode the part anew.</source>
        <translation>Quítelo, o vuelva a codificar la parte.</translation>
    </message>
    <message>
        <source>This program&apos;s check for left-over placeholders</source>
        <translation>Comprobación de este programa en busca de marcadores sin sustituir</translation>
    </message>
    <message>
        <source>“{text}” is left over in {name}</source>
        <translation>«{text}» quedó sin sustituir en {name}</translation>
    </message>
    <message>
        <source>“{text}” is left over</source>
        <translation>«{text}» quedó sin sustituir</translation>
    </message>
    <message>
        <source>It looks like a variable or tag of Liquid, Handlebars or Jinja that was not rendered.</source>
        <translation>Parece una variable o etiqueta de Liquid, Handlebars o Jinja que no se renderizó.</translation>
    </message>
    <message>
        <source>It looks like a variable that should have been replaced.</source>
        <translation>Parece una variable que debería haberse sustituido.</translation>
    </message>
    <message>
        <source>It looks like a merge tag that only Mailchimp or its like would replace.</source>
        <translation>Parece una etiqueta de combinación que solo sustituiría Mailchimp o algo similar.</translation>
    </message>
    <message>
        <source>It looks like a variable in double brackets that was not replaced.</source>
        <translation>Parece una variable entre dobles corchetes que no se sustituyó.</translation>
    </message>
    <message>
        <source>Open the file as a template, give the variable a value, or correct the tag.</source>
        <translation>Abra el archivo como plantilla, dé un valor a la variable o corrija la etiqueta.</translation>
    </message>
    <message>
        <source>Replace it, or write it as {{ name }} and open the file as a template.</source>
        <translation>Sustitúyalo, o escríbalo como {{ name }} y abra el archivo como plantilla.</translation>
    </message>
    <message>
        <source>Another cfmail runs already and does not answer, so this is a second one. Close the other one when it answers again, or end it with the system&apos;s own means.</source>
        <translation>Otro cfmail ya se está ejecutando y no responde, así que este es un segundo. Cierre el otro cuando vuelva a responder, o termínelo con los medios del propio sistema.</translation>
    </message>
    <message>
        <source>{name} — {folder}</source>
        <comment>a file and where it is</comment>
        <translation>{name} — {folder}</translation>
    </message>
    <message>
        <source>&amp;{number}  {title}</source>
        <comment>menu entry of a recent file</comment>
        <translation>&amp;{number}  {title}</translation>
    </message>
    <message>
        <source>{entry} (not there any more)</source>
        <comment>menu entry of a recent file</comment>
        <translation>{entry} (ya no existe)</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>Aún no se ha abierto ningún archivo</translation>
    </message>
    <message>
        <source>Not remembered: see Preferences, Privacy</source>
        <translation>No se recuerda: vea Preferencias, Privacidad</translation>
    </message>
    <message>
        <source>Type some letters of a command. The arrow keys choose, Enter runs it, Escape goes back.</source>
        <translation>Escriba algunas letras de un comando. Las flechas eligen, Intro lo ejecuta, Escape vuelve.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>header field</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>Reply-To</source>
        <comment>header field</comment>
        <translation>Responder a</translation>
    </message>
    <message>
        <source>To</source>
        <comment>header field</comment>
        <translation>Para</translation>
    </message>
    <message>
        <source>Cc</source>
        <comment>header field</comment>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <comment>header field</comment>
        <translation>Cco</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>header field</comment>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>{name} is there more than once: edit it under Header fields.</source>
        <translation>{name} figura más de una vez: edítelo en Campos de cabecera.</translation>
    </message>
    <message>
        <source>{name} holds bytes that are not UTF-8, shown like ⟨E9⟩: edit it under Header fields.</source>
        <translation>{name} contiene bytes que no son UTF-8, mostrados como ⟨E9⟩: edítelo en Campos de cabecera.</translation>
    </message>
    <message>
        <source>{name} holds characters that cannot be edited here: see Header fields.</source>
        <translation>{name} contiene caracteres que no se pueden editar aquí: vea Campos de cabecera.</translation>
    </message>
    <message>
        <source>Some bytes are not {charset} text (shown like ⟨E9⟩), so it can only be edited under Source.</source>
        <translation>Algunos bytes no son texto {charset} (mostrados como ⟨E9⟩), así que solo se puede editar en Código.</translation>
    </message>
    <message>
        <source>The character set {charset} is not known, so this is shown and not edited.</source>
        <translation>El juego de caracteres {charset} no se conoce, así que esto se muestra y no se edita.</translation>
    </message>
    <message>
        <source>It holds characters that no editor keeps, so it can only be edited under Source.</source>
        <translation>Contiene caracteres que ningún editor conserva, así que solo se puede editar en Código.</translation>
    </message>
    <message>
        <source>It is too long to be edited here.</source>
        <translation>Es demasiado largo para editarlo aquí.</translation>
    </message>
    <message>
        <source>It is there more than once.</source>
        <translation>Figura más de una vez.</translation>
    </message>
    <message>
        <source>Bytes that are not text are shown by number, like ⟨E9⟩: under As written, write what is meant instead.</source>
        <translation>Los bytes que no son texto se muestran por su número, como ⟨E9⟩: en «Tal cual» escriba en su lugar lo que se quiere decir.</translation>
    </message>
    <message>
        <source>The value holds characters that a line cannot keep: edit it under As written.</source>
        <translation>El valor contiene caracteres que una línea no puede conservar: edítelo en «Tal cual».</translation>
    </message>
    <message>
        <source>This line has no colon, so it is no header field. It can be removed, or mended in the Source view.</source>
        <translation>Esta línea no tiene dos puntos, así que no es un campo de cabecera. Se puede quitar, o corregir en la vista Código.</translation>
    </message>
    <message>
        <source>This field is too long to be edited here.</source>
        <translation>Este campo es demasiado largo para editarlo aquí.</translation>
    </message>
    <message>
        <source>This message has no header fields. Add one above.</source>
        <translation>Este mensaje no tiene campos de cabecera. Añada uno arriba.</translation>
    </message>
    <message>
        <source>{kind}, inline</source>
        <translation>{kind}, en línea</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>“{name}” is a folder: only files can be put into a message.</source>
        <translation>«{name}» es una carpeta: en un mensaje solo se pueden incluir archivos.</translation>
    </message>
    <message>
        <source>The program made a mistake, which is in its log. The message was not changed.</source>
        <translation>El programa cometió un error, que consta en su registro. El mensaje no se cambió.</translation>
    </message>
    <message>
        <source>&amp;curl</source>
        <translation>&amp;curl</translation>
    </message>
    <message>
        <source>&amp;Python (httpx)</source>
        <translation>&amp;Python (httpx)</translation>
    </message>
    <message>
        <source>Python (Cloudflare &amp;SDK)</source>
        <translation>Python (&amp;SDK de Cloudflare)</translation>
    </message>
    <message>
        <source>&amp;TypeScript (Cloudflare SDK)</source>
        <translation>&amp;TypeScript (SDK de Cloudflare)</translation>
    </message>
    <message>
        <source>&amp;Go (Cloudflare SDK)</source>
        <translation>&amp;Go (SDK de Cloudflare)</translation>
    </message>
    <message>
        <source>&amp;wrangler</source>
        <translation>&amp;wrangler</translation>
    </message>
    <message>
        <source>&amp;Raw HTTP</source>
        <translation>HTTP en b&amp;ruto</translation>
    </message>
    <message>
        <source>Save the request that is sent by {form}</source>
        <translation>Guardar la solicitud que envía {form}</translation>
    </message>
    <message>
        <source>Save the message that is sent by {form}</source>
        <translation>Guardar el mensaje que envía {form}</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>Copied as {form}; it uses {path}. The key is in neither: it comes from {names}.</source>
        <translation>Copiado como {form}; usa {path}. La clave no está en ninguno de los dos: procede de {names}.</translation>
    </message>
    <message>
        <source>Copied as {form}; it uses {path}. The token is in neither: put it in place of {names}.</source>
        <translation>Copiado como {form}; usa {path}. El token no está en ninguno de los dos: póngalo en lugar de {names}.</translation>
    </message>
    <message>
        <source>Copied as {form}; it uses {path}. The token is in neither: it comes from {names}.</source>
        <translation>Copiado como {form}; usa {path}. El token no está en ninguno de los dos: procede de {names}.</translation>
    </message>
    <message>
        <source>Nothing was copied: open a message and choose an account first.</source>
        <translation>No se copió nada: abra primero un mensaje y elija una cuenta.</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>No se copió nada.</translation>
    </message>
    <message>
        <source>The sandbox takes requests of this program only: choose one of your own accounts.</source>
        <translation>El entorno de pruebas (sandbox) solo acepta solicitudes de este programa: elija una de sus propias cuentas.</translation>
    </message>
    <message>
        <source>One request takes {most} recipients, and there are {count}: remove some.</source>
        <translation>Una solicitud admite {most} destinatarios, y hay {count}: quite algunos.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program.</source>
        <translation>Otro programa cambió «{name}».</translation>
    </message>
    <message>
        <source>What is shown is recovered work, which is not saved.</source>
        <translation>Lo que se muestra es trabajo recuperado, que no está guardado.</translation>
    </message>
    <message>
        <source>What you changed here is not saved.</source>
        <translation>Lo que cambió aquí no está guardado.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more: it was moved or removed. The message stays open; Save writes it again.</source>
        <translation>«{name}» ya no está: se movió o se eliminó. El mensaje sigue abierto; Guardar lo escribe de nuevo.</translation>
    </message>
    <message>
        <source>Unsaved work cannot be put aside: {why}</source>
        <translation>El trabajo sin guardar no se puede poner a salvo: {why}</translation>
    </message>
    <message>
        <source>Whether there is unsaved work to recover could not be found out: {why}</source>
        <translation>No se pudo averiguar si hay trabajo sin guardar que recuperar: {why}</translation>
    </message>
    <message>
        <source>The two could not be compared: {why}</source>
        <translation>No se pudieron comparar los dos: {why}</translation>
    </message>
    <message>
        <source>Recovered unsaved work from {time}. Save it, or close the window to give it up.</source>
        <translation>Se recuperó trabajo sin guardar de {time}. Guárdelo, o cierre la ventana para renunciar a él.</translation>
    </message>
    <message>
        <source>the program made a mistake.</source>
        <translation>el programa cometió un error.</translation>
    </message>
    <message>
        <source>Mend or undo it: until then nothing can be sent or saved.</source>
        <translation>Corríjalo o deshágalo: hasta entonces no se puede enviar ni guardar nada.</translation>
    </message>
    <message>
        <source>The message was not changed.</source>
        <translation>El mensaje no se cambió.</translation>
    </message>
    <message>
        <source>Source, line {line}: “⟨” begins a byte like ⟨E9⟩ or a character like ⟨U+27E8⟩, which is “⟨”.</source>
        <translation>Código, línea {line}: «⟨» inicia un byte como ⟨E9⟩ o un carácter como ⟨U+27E8⟩, que es «⟨».</translation>
    </message>
    <message>
        <source>Source, line {line}: what is folded, ⟦…⟧, can be removed or moved as a whole line only.</source>
        <translation>Código, línea {line}: lo plegado, ⟦…⟧, solo se puede quitar o mover como línea completa.</translation>
    </message>
    <message>
        <source>The message was changed elsewhere; what was wrong under “Source” is given up.</source>
        <translation>El mensaje se cambió en otro lugar; se renuncia a lo que estaba mal en «Código».</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a header field: use letters, digits and hyphens.</source>
        <translation>«{name}» no puede ser el nombre de un campo de cabecera: use letras, dígitos y guiones.</translation>
    </message>
    <message>
        <source>There is a line break or another control character (character {at}), which may not be here.</source>
        <translation>Hay un salto de línea u otro carácter de control (carácter {at}), que aquí no puede figurar.</translation>
    </message>
    <message>
        <source>This is too long to be written.</source>
        <translation>Es demasiado largo para escribirlo.</translation>
    </message>
    <message>
        <source>Only plain ASCII characters may be here (see character {at}).</source>
        <translation>Aquí solo puede haber caracteres ASCII simples (vea el carácter {at}).</translation>
    </message>
    <message>
        <source>Part {name} is not there any more.</source>
        <translation>La parte {name} ya no existe.</translation>
    </message>
    <message>
        <source>Part {name} holds other parts and no content of its own.</source>
        <translation>La parte {name} contiene otras partes y ningún contenido propio.</translation>
    </message>
    <message>
        <source>This cannot be written in the part&apos;s character set.</source>
        <translation>Esto no se puede escribir en el juego de caracteres de la parte.</translation>
    </message>
    <message>
        <source>This cannot be edited here: it is not shown as a whole, or it is signed or encrypted.</source>
        <translation>Esto no se puede editar aquí: no se muestra completo, o está firmado o cifrado.</translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation>Esto no es una dirección.</translation>
    </message>
    <message>
        <source>The character set of {place} is now {after}: {before} cannot hold this text.</source>
        <translation>El juego de caracteres es ahora {after} ({place}): {before} no puede contener este texto.</translation>
    </message>
    <message>
        <source>The transfer encoding of {place} is now {after}; it was {before}.</source>
        <translation>La codificación de transferencia es ahora {after} ({place}); era {before}.</translation>
    </message>
    <message>
        <source>{place} now says what it is: {after}.</source>
        <translation>{place}: ahora dice lo que es, {after}.</translation>
    </message>
    <message>
        <source>{place} was put into a new {after} part.</source>
        <translation>{place}: se incluyó en una nueva parte {after}.</translation>
    </message>
    <message>
        <source>{place} was taken out of its {before} part, which was not needed any more.</source>
        <translation>{place}: se sacó de su parte {before}, que ya no hacía falta.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Tab inserts a tab character. Press Escape, then Tab, to go on to the next control.</source>
        <translation>Tab inserta un tabulador. Pulse Escape y después Tab para pasar al control siguiente.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>No encontrado.</translation>
    </message>
    <message>
        <source>Reached the end and went on from the beginning.</source>
        <translation>Se llegó al final y se continuó desde el principio.</translation>
    </message>
    <message>
        <source>Reached the beginning and went on from the end.</source>
        <translation>Se llegó al principio y se continuó desde el final.</translation>
    </message>
    <message>
        <source>This is not a regular expression: {words} (character {position}).</source>
        <translation>Esto no es una expresión regular: {words} (carácter {position}).</translation>
    </message>
    <message>
        <source>The search took too long and was stopped; nothing was changed. Try a simpler expression.</source>
        <translation>La búsqueda tardó demasiado y se detuvo; no se cambió nada. Pruebe una expresión más sencilla.</translation>
    </message>
    <message>
        <source>With a regular expression, \1 to \9 stand for its groups, \0 for all that matched, \n for a new line.</source>
        <translation>Con una expresión regular, \1 a \9 representan sus grupos, \0 todo lo que coincide y \n una línea nueva.</translation>
    </message>
    <message>
        <source>Enter finds the next place, Shift+Enter the previous one. Lines are searched one by one.</source>
        <translation>Intro encuentra el lugar siguiente; Mayúsculas+Intro, el anterior. Se busca línea por línea.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} píxeles</translation>
    </message>
    <message>
        <source>This cannot be shown: it is not a picture in a format that this program shows, or it is damaged.</source>
        <translation>Esto no se puede mostrar: no es una imagen en un formato que muestre este programa, o está dañada.</translation>
    </message>
    <message>
        <source>This picture is too large to be shown: {size}, and {most} million pixels are the most.</source>
        <translation>Esta imagen es demasiado grande para mostrarla: {size}; el máximo son {most} millones de píxeles.</translation>
    </message>
    <message>
        <source>The request was not recorded.</source>
        <translation>La solicitud no quedó registrada.</translation>
    </message>
    <message>
        <source>(body: {size})</source>
        <translation>(cuerpo: {size})</translation>
    </message>
    <message>
        <source>… The answer goes on; the rest was not kept.</source>
        <translation>… La respuesta continúa; el resto no se conservó.</translation>
    </message>
    <message>
        <source>The answer was not recorded.</source>
        <translation>La respuesta no quedó registrada.</translation>
    </message>
    <message>
        <source>No answer came. Later, Cloudflare&apos;s log said: {text}</source>
        <translation>No llegó ninguna respuesta. Más tarde, el registro de Cloudflare dijo: {text}</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>No llegó ninguna respuesta.</translation>
    </message>
    <message>
        <source>⟨{size}, SHA-256 {digest}, folded⟩</source>
        <translation>⟨{size}, SHA-256 {digest}, plegado⟩</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>Se guardó {name}</translation>
    </message>
    <message>
        <source>Saved {name}, which is a link to {target}</source>
        <translation>Se guardó {name}, que es un enlace a {target}</translation>
    </message>
    <message>
        <source>The message is saved. The Bcc line is part of the envelope and not of the file: {addresses}.</source>
        <translation>El mensaje está guardado. La línea Cco forma parte del sobre y no del archivo: {addresses}.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more: another program has moved or removed it. Write it again?</source>
        <translation>«{name}» ya no está: otro programa lo movió o lo eliminó. ¿Escribirlo de nuevo?</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program since it was opened here. Replace it with your message?</source>
        <translation>Otro programa cambió «{name}» desde que se abrió aquí. ¿Reemplazarlo por su mensaje?</translation>
    </message>
    <message>
        <source>The status was not refreshed.</source>
        <translation>El estado no se actualizó.</translation>
    </message>
    <message>
        <source>Nobody could be asked whether a recipient is suppressed; nothing was sent by asking.</source>
        <translation>No se pudo preguntar a nadie si algún destinatario está suprimido; al preguntar no se envió nada.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s log: {told}.</source>
        <translation>Registro de Cloudflare: {told}.</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
    </message>
    <message>
        <source>{address}: {reason}, {until}</source>
        <translation>{address}: {reason}, {until}</translation>
    </message>
    <message>
        <source>until {moment}</source>
        <translation>hasta {moment}</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>(Cloudflare&apos;s own entry; only its support can remove it)</source>
        <translation>(entrada del propio Cloudflare; solo su servicio de asistencia puede quitarla)</translation>
    </message>
    <message>
        <source>The account&apos;s token misses the permission “{name}”; add it in Cloudflare&apos;s dashboard.</source>
        <translation>Al token de la cuenta le falta el permiso «{name}»; añádalo en el panel de Cloudflare.</translation>
    </message>
    <message>
        <source>The sandbox could not be started ({detail}).</source>
        <translation>El entorno de pruebas (sandbox) no se pudo iniciar ({detail}).</translation>
    </message>
    <message>
        <source>Cloudflare lists no zone for {domain}: the domain is in another account, or the token misses the permission “{name}” for it.</source>
        <translation>Cloudflare no enumera ninguna zona para {domain}: el dominio está en otra cuenta, o al token le falta para él el permiso «{name}».</translation>
    </message>
    <message>
        <source>What the log says could not be written into the journal ({path}).</source>
        <translation>Lo que dice el registro no se pudo escribir en el diario ({path}).</translation>
    </message>
    <message>
        <source>That did not work; the details are in the program&apos;s log.</source>
        <translation>No dio resultado; los detalles están en el registro del programa.</translation>
    </message>
    <message>
        <source>Ask again later, before you send once more.</source>
        <translation>Consulte de nuevo más tarde, antes de enviar otra vez.</translation>
    </message>
    <message>
        <source>Ask again later.</source>
        <translation>Consulte de nuevo más tarde.</translation>
    </message>
    <message>
        <source>{state} (marked by you)</source>
        <translation>{state} (marcado por usted)</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(eliminado)</translation>
    </message>
    <message>
        <source>Nothing fits: change the search, or show all attempts.</source>
        <translation>Nada coincide: cambie la búsqueda, o muestre todos los intentos.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Every attempt to send will be listed here.</source>
        <translation>Aún no se ha enviado nada. Aquí se mostrarán todos los intentos de envío.</translation>
    </message>
    <message>
        <source>This attempt was deleted from the history.</source>
        <translation>Este intento se eliminó del historial.</translation>
    </message>
    <message>
        <source>Sender: {address}</source>
        <translation>Remitente: {address}</translation>
    </message>
    <message>
        <source>its contents were not kept</source>
        <translation>su contenido no se conservó</translation>
    </message>
    <message>
        <source>The contents of this message were not kept, so it cannot be opened. What is known of it stays listed.</source>
        <translation>El contenido de este mensaje no se conservó, así que no se puede abrir. Lo que se sabe de él sigue en la lista.</translation>
    </message>
    <message>
        <source>“{subject}” ({moment})</source>
        <translation>«{subject}» ({moment})</translation>
    </message>
    <message>
        <source>This cannot be undone. No mail is called back, and the program forgets to whom these messages went or may have gone. What is being sent now stays.</source>
        <translation>Esto no se puede deshacer. No se recupera ningún correo, y el programa olvida a quién fueron, o pueden haber ido, estos mensajes. Lo que se está enviando ahora permanece.</translation>
    </message>
    <message>
        <source>The limits are kept from now on. Nothing had to be deleted now.</source>
        <translation>Los límites rigen desde ahora. Por ahora no hubo que eliminar nada.</translation>
    </message>
    <message>
        <source>The limits are kept from now on.</source>
        <translation>Los límites rigen desde ahora.</translation>
    </message>
    <message>
        <source>Exporting: {done} of {total}</source>
        <translation>Exportando: {done} de {total}</translation>
    </message>
    <message>
        <source>Deleting: {done} of {total}</source>
        <translation>Eliminando: {done} de {total}</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>La exportación se detuvo; no se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>More than {most} attempts are not copied. Choose fewer, or use Export.</source>
        <translation>No se copian más de {most} intentos. Elija menos, o use Exportar.</translation>
    </message>
    <message>
        <source>The history takes {size} on the disk now.</source>
        <translation>El historial ocupa ahora {size} en el disco.</translation>
    </message>
    <message>
        <source>OK applies these limits at once and from then on: older attempts are deleted for good. What is being sent, and attempts whose outcome is unknown, stay until you delete or mark them.</source>
        <translation>Aceptar aplica estos límites de inmediato y en adelante: los intentos más antiguos se eliminan para siempre. Lo que se está enviando, y los intentos con resultado desconocido, permanecen hasta que los elimine o los marque.</translation>
    </message>
    <message>
        <source>Without its contents a message cannot be opened or sent again from the history. Subject, addresses and outcomes are kept all the same.</source>
        <translation>Sin su contenido, un mensaje no se puede abrir ni enviar de nuevo desde el historial. El asunto, las direcciones y los resultados se conservan de todos modos.</translation>
    </message>
    <message>
        <source>Request {part} of {parts}: {text}</source>
        <translation>Solicitud {part} de {parts}: {text}</translation>
    </message>
    <message>
        <source>Cancel only stops waiting: it may have been sent.</source>
        <translation>Cancelar solo deja de esperar: puede haberse enviado.</translation>
    </message>
    <message>
        <source>Cancel stops it: this request is not sent; the earlier ones were.</source>
        <translation>Cancelar lo detiene: esta solicitud no se envía; las anteriores sí se enviaron.</translation>
    </message>
    <message>
        <source>Cancel stops it: nothing is sent.</source>
        <translation>Cancelar lo detiene: no se envía nada.</translation>
    </message>
    <message>
        <source>The wait that Cloudflare asked for is over. Nothing was sent, and nothing goes by itself: press Send now, or Give up.</source>
        <translation>La espera que pidió Cloudflare ha terminado. No se envió nada, y nada sale automáticamente: pulse «Enviar ahora» o «Desistir».</translation>
    </message>
    <message>
        <source>The wait that Cloudflare asked for is over.</source>
        <translation>La espera que pidió Cloudflare ha terminado.</translation>
    </message>
    <message>
        <source>Not sent again. What is shown below is the earlier send.</source>
        <translation>No se envió de nuevo. Lo que se muestra abajo es el envío anterior.</translation>
    </message>
    <message>
        <source>Left out, because Cloudflare suppresses them: {names}.</source>
        <translation>Omitidos, porque Cloudflare los suprime: {names}.</translation>
    </message>
    <message>
        <source>What waits is the message as it was when you pressed Send; your changes since are not in it.</source>
        <translation>Lo que espera es el mensaje tal como estaba cuando pulsó Enviar; sus cambios posteriores no están en él.</translation>
    </message>
    <message>
        <source>Nothing was sent yet: a send is in hand in another window.</source>
        <translation>Aún no se ha enviado nada: hay un envío en curso en otra ventana.</translation>
    </message>
    <message>
        <source>This outcome could not be written into the history, which will list it as unknown after the next start.</source>
        <translation>Este resultado no se pudo escribir en el historial, que tras el próximo inicio lo mostrará como desconocido.</translation>
    </message>
    <message>
        <source>Send it once more? Each of them may get it twice.</source>
        <translation>¿Enviarlo otra vez? Cada uno de ellos puede recibirlo dos veces.</translation>
    </message>
    <message>
        <source>Send once more</source>
        <translation>Enviar otra vez</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Nobody knows whether this message was sent. If it was, sending again gives {names} a second copy.</source>
        <translation>Nadie sabe si este mensaje se envió. Si se envió, enviarlo de nuevo da a {names} una segunda copia.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>Exactly these bytes are on their way to {names} since {time} ({ago}), from the account {account}.</source>
        <translation>Exactamente estos bytes están en camino a {names} desde {time} ({ago}), desde la cuenta {account}.</translation>
    </message>
    <message>
        <source>Exactly these bytes may have gone to {names} on {time} ({ago}), from the account {account}.</source>
        <translation>Exactamente estos bytes pueden haber ido a {names} el {time} ({ago}), desde la cuenta {account}.</translation>
    </message>
    <message>
        <source>Exactly these bytes went to {names} on {time} ({ago}), from the account {account}.</source>
        <translation>Exactamente estos bytes fueron a {names} el {time} ({ago}), desde la cuenta {account}.</translation>
    </message>
    <message>
        <source>{name} (production)</source>
        <translation>{name} (producción)</translation>
    </message>
    <message>
        <source>Nothing: it goes as it is.</source>
        <translation>Nada: sale tal como está.</translation>
    </message>
    <message>
        <source>Will be changed</source>
        <translation>Se cambiará</translation>
    </message>
    <message>
        <source>Not among the allowed recipients of this account: {names}.</source>
        <translation>No están entre los destinatarios permitidos de esta cuenta: {names}.</translation>
    </message>
    <message>
        <source>{address} (not among the allowed)</source>
        <translation>{address} (no está entre los permitidos)</translation>
    </message>
    <message>
        <source>Cloudflare takes {most} recipients in one request, so the message goes in {parts} numbered requests. If one of them fails, those after it are not sent.</source>
        <translation>Cloudflare acepta {most} destinatarios por solicitud, así que el mensaje va en {parts} solicitudes numeradas. Si una de ellas falla, las posteriores no se envían.</translation>
    </message>
    <message>
        <source>Tools &gt; History can set it aside and start a new one.</source>
        <translation>En Herramientas &gt; Historial se puede apartar y empezar uno nuevo.</translation>
    </message>
    <message>
        <source>Nothing was sent: every send is first written into the journal, and that failed. {reason} {remedy}</source>
        <translation>No se envió nada: todo envío se escribe primero en el diario, y eso falló. {reason} {remedy}</translation>
    </message>
    <message>
        <source>The history cannot be used now, and nothing was sent or changed. {reason} {remedy}</source>
        <translation>El historial no se puede usar ahora, y no se envió ni se cambió nada. {reason} {remedy}</translation>
    </message>
    <message>
        <source>This was not done, because the journal cannot be used now. {reason} {remedy}</source>
        <translation>Esto no se hizo, porque el diario no se puede usar ahora. {reason} {remedy}</translation>
    </message>
    <message>
        <source>A new journal was started. The damaged one was kept as {where}; what it holds is not shown here.</source>
        <translation>Se empezó un diario nuevo. El dañado se conservó como {where}; lo que contiene no se muestra aquí.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full.</source>
        <translation>El disco que contiene {path} está lleno.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {detail}.</source>
        <translation>No se puede escribir {path}: {detail}.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>No se puede escribir {path}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {detail}.</source>
        <translation>No se puede leer {path}: {detail}.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>No se puede leer {path}.</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} está dañado.</translation>
    </message>
    <message>
        <source>{path} was written by a later version of this program and is left as it is.</source>
        <translation>{path} lo escribió una versión posterior de este programa y se deja como está.</translation>
    </message>
    <message>
        <source>Another program keeps {path} locked.</source>
        <translation>Otro programa mantiene bloqueado {path}.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Allow this program to write the file and its folder, then try again.</source>
        <translation>Permita que este programa escriba el archivo y su carpeta, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Allow this program to read the file, or check the disk, then try again.</source>
        <translation>Permita que este programa lea el archivo, o compruebe el disco, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>It can be set aside: it is kept under another name, and a new one is started.</source>
        <translation>Se puede apartar: se conserva con otro nombre y se empieza uno nuevo.</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>Use esa versión.</translation>
    </message>
    <message>
        <source>Try again in a moment; if that does not help, close the other copies of this program.</source>
        <translation>Vuelva a intentarlo dentro de un momento; si no sirve, cierre las demás copias de este programa.</translation>
    </message>
    <message>
        <source>The program made a mistake in rendering the template. It is in its log.</source>
        <translation>El programa cometió un error al renderizar la plantilla. Consta en su registro.</translation>
    </message>
    <message>
        <source>{why} What is shown is what the template said before; nothing is sent of it.</source>
        <translation>{why} Lo que se muestra es lo que la plantilla decía antes; nada de ello se envía.</translation>
    </message>
    <message>
        <source>None. {name}.json, {name}.toml or {name}.csv beside the template would be read.</source>
        <translation>Ninguno. Se leería {name}.json, {name}.toml o {name}.csv junto a la plantilla.</translation>
    </message>
    <message>
        <source>Rendered at {time} in {milliseconds} ms. The template and its data are watched: a save shows here.</source>
        <translation>Renderizado a las {time} en {milliseconds} ms. Se vigilan la plantilla y sus datos: lo que se guarde se ve aquí.</translation>
    </message>
    <message>
        <source>Rendered at {time} in {milliseconds} ms. The template, its data and its pictures are watched: a save shows here.</source>
        <translation>Renderizado a las {time} en {milliseconds} ms. Se vigilan la plantilla, sus datos y sus imágenes: lo que se guarde se ve aquí.</translation>
    </message>
    <message>
        <source>The plain text is the .txt file beside the template.</source>
        <translation>El texto sin formato es el archivo .txt situado junto a la plantilla.</translation>
    </message>
    <message>
        <source>The plain text is made from the HTML; a .txt file of the same name would take its place.</source>
        <translation>El texto sin formato se crea a partir del HTML; un archivo .txt del mismo nombre ocuparía su lugar.</translation>
    </message>
    <message>
        <source>There is no plain text.</source>
        <translation>No hay texto sin formato.</translation>
    </message>
    <message>
        <source>Without a value, and empty in this message: {list}. See “Template”.</source>
        <translation>Sin valor, y vacías en este mensaje: {list}. Vea «Plantilla».</translation>
    </message>
    <message>
        <source>goes along, inside the message</source>
        <translation>va incluida en el mensaje</translation>
    </message>
    <message>
        <source>is left out: readers will see no picture</source>
        <translation>se omite: los lectores no verán ninguna imagen</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe tal archivo</translation>
    </message>
    <message>
        <source>is outside of the template&apos;s folder, and not read</source>
        <translation>está fuera de la carpeta de la plantilla, y no se lee</translation>
    </message>
    <message>
        <source>is no picture, and left out</source>
        <translation>no es una imagen, y se omite</translation>
    </message>
    <message>
        <source>is over 5 MiB, and left out</source>
        <translation>ocupa más de 5 MiB, y se omite</translation>
    </message>
    <message>
        <source>You changed the message, so it does not follow {name} any more.</source>
        <translation>Cambió el mensaje, así que ya no sigue a {name}.</translation>
    </message>
    <message>
        <source>Show what {name} says again? What you changed here would be lost.</source>
        <translation>¿Mostrar de nuevo lo que dice {name}? Se perdería lo que cambió aquí.</translation>
    </message>
    <message>
        <source>{name} has become a new message. It can also be followed as a template: every save shows here.</source>
        <translation>{name} se ha convertido en un mensaje nuevo. También se puede seguir como plantilla: cada vez que se guarde se verá aquí.</translation>
    </message>
    <message>
        <source>{name} holds variables. It can be followed as a template: they get values, and every save shows.</source>
        <translation>{name} contiene variables. Se puede seguir como plantilla: reciben valores, y cada vez que se guarde se verá.</translation>
    </message>
    <message>
        <source>Not for a production account: send by hand.</source>
        <translation>No para una cuenta de producción: envíe a mano.</translation>
    </message>
    <message>
        <source>This account has no test recipient: give it one under Tools, Accounts.</source>
        <translation>Esta cuenta no tiene destinatario de prueba: asígnele uno en Herramientas, Cuentas.</translation>
    </message>
    <message>
        <source>To {address}, at most one mail in ten seconds. Only changes on disk send; the last of several counts.</source>
        <translation>A {address}, como máximo un correo cada diez segundos. Solo envían los cambios en el disco; de varios cuenta el último.</translation>
    </message>
    <message>
        <source>Saved: the next mail to you goes in a few seconds.</source>
        <translation>Guardado: el próximo correo para usted sale dentro de unos segundos.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>No dio resultado.</translation>
    </message>
    <message>
        <source>Choose a message — {name}</source>
        <translation>Elegir un mensaje — {name}</translation>
    </message>
    <message>
        <source>Looking: {done} of {total}, {found} found</source>
        <translation>Buscando: {done} de {total}, {found} encontrados</translation>
    </message>
    <message>
        <source>{found} of {total}</source>
        <translation>{found} de {total}</translation>
    </message>
    <message>
        <source>Some programs write a “&gt;” before each line of a message that begins with “From ”. Nothing in the file says whether that was done; look at the message when it is open.</source>
        <translation>Algunos programas escriben un «&gt;» delante de cada línea de un mensaje que empieza por «From ». Nada en el archivo dice si se hizo; mire el mensaje cuando esté abierto.</translation>
    </message>
    <message>
        <source>No message: {why}</source>
        <translation>Ningún mensaje: {why}</translation>
    </message>
    <message>
        <source>Stopped: a batch can be made when all rows are tried.</source>
        <translation>Detenido: se puede crear un lote cuando se hayan probado todas las filas.</translation>
    </message>
    <message>
        <source>No batch was made, and nothing was sent.</source>
        <translation>No se creó ningún lote, y no se envió nada.</translation>
    </message>
    <message>
        <source>Try all rows first: every row is rendered and checked, and nothing is sent.</source>
        <translation>Pruebe primero todas las filas: cada fila se renderiza y se comprueba, y no se envía nada.</translation>
    </message>
    <message>
        <source>Merge of {name}</source>
        <translation>Combinación de {name}</translation>
    </message>
    <message>
        <source>To, Cc and Bcc of each message</source>
        <translation>To, Cc y Bcc de cada mensaje</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <translation>{name} no existe.</translation>
    </message>
    <message>
        <source>{name} is a folder. Open the .eml files in it instead.</source>
        <translation>{name} es una carpeta. Abra en su lugar los archivos .eml que contiene.</translation>
    </message>
    <message>
        <source>{name} is not a regular file (a pipe or a device, perhaps).</source>
        <translation>{name} no es un archivo normal (quizá una tubería o un dispositivo).</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} está vacío.</translation>
    </message>
    <message>
        <source>{name} is too large: {size}, and the limit is {limit}.</source>
        <translation>{name} es demasiado grande: {size}, y el límite es {limit}.</translation>
    </message>
    <message>
        <source>You may not read {name}.</source>
        <translation>No tiene permiso para leer {name}.</translation>
    </message>
    <message>
        <source>Reading {name} was stopped.</source>
        <translation>La lectura de {name} se detuvo.</translation>
    </message>
    <message>
        <source>{name} could not be read: {detail}.</source>
        <translation>No se pudo leer {name}: {detail}.</translation>
    </message>
    <message>
        <source>{name} is compressed (gzip) and damaged, so it was not opened.</source>
        <translation>{name} está comprimido (gzip) y dañado, así que no se abrió.</translation>
    </message>
    <message>
        <source>{name} is an Outlook file, which is no raw message. Save it as .eml in Outlook first.</source>
        <translation>{name} es un archivo de Outlook, que no es un mensaje en bruto. Guárdelo primero como .eml en Outlook.</translation>
    </message>
    <message>
        <source>{name} has been changed, and does not hold that message any more.</source>
        <translation>{name} se ha cambiado, y ya no contiene ese mensaje.</translation>
    </message>
    <message>
        <source>There is no message in {name}.</source>
        <translation>No hay ningún mensaje en {name}.</translation>
    </message>
    <message>
        <source>The disk is full: {name} was not written.</source>
        <translation>El disco está lleno: {name} no se escribió.</translation>
    </message>
    <message>
        <source>Another window of this program is writing {name}. Try again.</source>
        <translation>Otra ventana de este programa está escribiendo {name}. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is damaged and was left alone: {detail}. Repair or remove it, then start again.</source>
        <translation>{name} está dañado y no se tocó: {detail}. Repárelo o quítelo, y vuelva a iniciar el programa.</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of this program and was left alone.</source>
        <translation>{name} lo escribió una versión más reciente de este programa y no se tocó.</translation>
    </message>
    <message>
        <source>{name} could not be written: {detail}.</source>
        <translation>No se pudo escribir {name}: {detail}.</translation>
    </message>
    <message>
        <source>{name} exists already and was not replaced. Choose another name.</source>
        <translation>{name} ya existe y no se reemplazó. Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no message: it is empty.</source>
        <translation>No hay ningún mensaje: está vacío.</translation>
    </message>
    <message>
        <source>This is not a mail message: it does not begin with header fields.</source>
        <translation>Esto no es un mensaje de correo: no empieza con campos de cabecera.</translation>
    </message>
    <message>
        <source>The message is too large: {size}, and the limit is {limit}.</source>
        <translation>El mensaje es demasiado grande: {size}, y el límite es {limit}.</translation>
    </message>
    <message>
        <source>The message&apos;s header is too large: {size}, and the limit is {limit}.</source>
        <translation>La cabecera del mensaje es demasiado grande: {size}, y el límite es {limit}.</translation>
    </message>
    <message>
        <source>Choose the character set of {place} under “What will be sent”: its bytes are not UTF-8 (byte {position}).</source>
        <translation>Elija el juego de caracteres de este lugar en «Lo que se enviará»: {place}. Sus bytes no son UTF-8 (byte {position}).</translation>
    </message>
    <message>
        <source>{place}, byte {position}</source>
        <translation>{place}, byte {position}</translation>
    </message>
    <message>
        <source>It cannot be sent like that.</source>
        <translation>Así no se puede enviar.</translation>
    </message>
    <message>
        <source>An address holds bytes that are not UTF-8 ({where}). Type it anew under “Header fields”.</source>
        <translation>Una dirección contiene bytes que no son UTF-8 ({where}). Escríbala de nuevo en «Campos de cabecera».</translation>
    </message>
    <message>
        <source>An identifier holds bytes that are not UTF-8 ({where}). Correct or remove the field.</source>
        <translation>Un identificador contiene bytes que no son UTF-8 ({where}). Corrija o quite el campo.</translation>
    </message>
    <message>
        <source>Bytes that mail cannot carry stand outside of all parts ({where}). Remove them under “Source”.</source>
        <translation>Hay bytes que el correo no puede transportar fuera de todas las partes ({where}). Quítelos en «Código».</translation>
    </message>
    <message>
        <source>Bytes that mail cannot carry stand where nothing may be encoded ({where}). Edit the “Source”.</source>
        <translation>Hay bytes que el correo no puede transportar donde no se puede codificar nada ({where}). Edite el «Código».</translation>
    </message>
    <message>
        <source>An address is not ASCII before its @ ({where}). Change it, or do not send as 7-bit.</source>
        <translation>Una dirección no es ASCII antes de su @ ({where}). Cámbiela, o no envíe como 7 bits.</translation>
    </message>
    <message>
        <source>The envelope has no sender. Enter one.</source>
        <translation>El sobre no tiene remitente. Introduzca uno.</translation>
    </message>
    <message>
        <source>The envelope sender “{address}” is not an address: {reason}.</source>
        <translation>El remitente del sobre «{address}» no es una dirección: {reason}.</translation>
    </message>
    <message>
        <source>The envelope has no recipients. Enter one address a line.</source>
        <translation>El sobre no tiene destinatarios. Introduzca una dirección por línea.</translation>
    </message>
    <message>
        <source>The recipient “{address}” is not an address: {reason}.</source>
        <translation>El destinatario «{address}» no es una dirección: {reason}.</translation>
    </message>
    <message>
        <source>The recipient “{address}” is there twice.</source>
        <translation>El destinatario «{address}» figura dos veces.</translation>
    </message>
    <message>
        <source>Hidden: only Bcc names it.</source>
        <translation>Oculto: solo Bcc lo nombra.</translation>
    </message>
    <message>
        <source>Hidden, like Bcc: no header names it.</source>
        <translation>Oculto, como en Bcc: ninguna cabecera lo nombra.</translation>
    </message>
    <message>
        <source>Will not get it, though {field} names it.</source>
        <translation>No lo recibirá, aunque {field} lo nombra.</translation>
    </message>
    <message>
        <source>Sender; From is {address}.</source>
        <translation>Remitente; From es {address}.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>the byte order mark is dropped</source>
        <translation>la marca de orden de bytes se descarta</translation>
    </message>
    <message>
        <source>the mbox line “From…” is dropped</source>
        <translation>la línea mbox «From…» se descarta</translation>
    </message>
    <message>
        <source>{names} is removed</source>
        <translation>se quita {names}</translation>
    </message>
    <message>
        <source>the draft mark X-Unsent is removed</source>
        <translation>se quita la marca de borrador X-Unsent</translation>
    </message>
    <message>
        <source>{place} is encoded as {charset}</source>
        <translation>{place}: se codifica como {charset}</translation>
    </message>
    <message>
        <source>{place} is encoded</source>
        <translation>{place}: se codifica</translation>
    </message>
    <message>
        <source>{place} is replaced</source>
        <translation>{place}: se reemplaza</translation>
    </message>
    <message>
        <source>{place} becomes {encoding}</source>
        <translation>{place}: pasa a {encoding}</translation>
    </message>
    <message>
        <source>Nothing is changed on the way.</source>
        <translation>No se cambia nada en el camino.</translation>
    </message>
    <message>
        <source>On the way: {changes}.</source>
        <translation>En el camino: {changes}.</translation>
    </message>
    <message>
        <source>{size} of {limit}</source>
        <translation>{size} de {limit}</translation>
    </message>
    <message>
        <source>only if every recipient is a verified destination address (then up to 25 MiB)</source>
        <translation>solo si todos los destinatarios son direcciones de destino verificadas (entonces hasta 25 MiB)</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark, which is not part of the message.</source>
        <translation>El archivo empieza con una marca de orden de bytes, que no forma parte del mensaje.</translation>
    </message>
    <message>
        <source>The file begins with an mbox line “From…”, which is not part of the message.</source>
        <translation>El archivo empieza con una línea mbox «From…», que no forma parte del mensaje.</translation>
    </message>
    <message>
        <source>This is a draft (X-Unsent: 1). That mark is not sent.</source>
        <translation>Esto es un borrador (X-Unsent: 1). Esa marca no se envía.</translation>
    </message>
    <message>
        <source>A line of the header (byte {at}) has no colon, so it is not a header field.</source>
        <translation>Una línea de la cabecera (byte {at}) no tiene dos puntos, así que no es un campo de cabecera.</translation>
    </message>
    <message>
        <source>There are more than 10,000 header fields; the others are not listed.</source>
        <translation>Hay más de 10.000 campos de cabecera; los demás no se enumeran.</translation>
    </message>
    <message>
        <source>No blank line follows the header: the message has no body.</source>
        <translation>Ninguna línea en blanco sigue a la cabecera: el mensaje no tiene cuerpo.</translation>
    </message>
    <message>
        <source>The message holds NUL bytes (the first at byte {at}); mail servers may refuse it.</source>
        <translation>El mensaje contiene bytes NUL (el primero en el byte {at}); los servidores de correo pueden rechazarlo.</translation>
    </message>
    <message>
        <source>A carriage return stands alone (byte {at}). It is sent as it is; servers may refuse it.</source>
        <translation>Hay un retorno de carro solo (byte {at}). Se envía tal cual; los servidores pueden rechazarlo.</translation>
    </message>
    <message>
        <source>Some bytes are not UTF-8 (the first at byte {at}).</source>
        <translation>Algunos bytes no son UTF-8 (el primero en el byte {at}).</translation>
    </message>
    <message>
        <source>The field {name} holds something that is not an address.</source>
        <translation>El campo {name} contiene algo que no es una dirección.</translation>
    </message>
    <message>
        <source>The file seems to hold several messages (another begins at byte {at}). They would go as one.</source>
        <translation>El archivo parece contener varios mensajes (otro empieza en el byte {at}). Saldrían como uno solo.</translation>
    </message>
    <message>
        <source>Parts are nested too deeply (below part {part}); the inner ones are not looked at.</source>
        <translation>Las partes están anidadas a demasiada profundidad (bajo la parte {part}); las interiores no se examinan.</translation>
    </message>
    <message>
        <source>There are more than 10,000 parts; the others are not looked at.</source>
        <translation>Hay más de 10.000 partes; las demás no se examinan.</translation>
    </message>
    <message>
        <source>Part {part} says that it has parts, but its boundary never occurs.</source>
        <translation>La parte {part} dice que tiene partes, pero su delimitador (boundary) no aparece nunca.</translation>
    </message>
    <message>
        <source>The end of the parts of part {part} is missing; the message may be cut off.</source>
        <translation>Falta el final de las partes de la parte {part}; el mensaje puede estar cortado.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Charset</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Detectado</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Defectos</translation>
    </message>
    <message>
        <source>Number and kind of the part</source>
        <translation>Número y tipo de la parte</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Tipo de contenido</translation>
    </message>
    <message>
        <source>Character set that the part names</source>
        <translation>Juego de caracteres que indica la parte</translation>
    </message>
    <message>
        <source>What its text really is: us-ascii, utf-8, or something else</source>
        <translation>Lo que es realmente su texto: us-ascii, utf-8 u otra cosa</translation>
    </message>
    <message>
        <source>Transfer encoding that the part names</source>
        <translation>Codificación de transferencia que indica la parte</translation>
    </message>
    <message>
        <source>Size of the content, its transfer encoding undone</source>
        <translation>Tamaño del contenido, sin su codificación de transferencia</translation>
    </message>
    <message>
        <source>File name as the sender wrote it, shown safely</source>
        <translation>Nombre de archivo tal como lo escribió el remitente, mostrado de forma segura</translation>
    </message>
    <message>
        <source>What is wrong with the part; choose it to read more</source>
        <translation>Qué está mal en la parte; elíjala para leer más</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>of {count}</source>
        <comment>rows</comment>
        <translation>de {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln entregado</numerusform>
            <numerusform>%Ln entregados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln en cola</numerusform>
            <numerusform>%Ln en cola</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bounced</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln rebotado</numerusform>
            <numerusform>%Ln rebotados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suppressed</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln suprimido</numerusform>
            <numerusform>%Ln suprimidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not mentioned</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln no mencionado</numerusform>
            <numerusform>%Ln no mencionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln desconocido</numerusform>
            <numerusform>%Ln desconocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln no enviado</numerusform>
            <numerusform>%Ln no enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln fallido</numerusform>
            <numerusform>%Ln fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s), in {parts} requests</source>
        <translation>
            <numerusform>%Ln destinatario, en {parts} solicitudes</numerusform>
            <numerusform>%Ln destinatarios, en {parts} solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) counted once</source>
        <translation>
            <numerusform>%Ln duplicado, contado una vez</numerusform>
            <numerusform>%Ln duplicados, contados una vez</numerusform>
        </translation>
    </message>
    <message>
        <source>The configured keyring ({detail}) does not protect what it keeps, so it is not used.</source>
        <translation>El llavero configurado ({detail}) no protege lo que guarda, así que no se usa.</translation>
    </message>
    <message>
        <source>The keyring could not be opened: it is locked, or its question was dismissed. Try again.</source>
        <translation>No se pudo abrir el llavero: está bloqueado, o se descartó su pregunta. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keyring failed ({detail}).</source>
        <translation>El llavero falló ({detail}).</translation>
    </message>
    <message>
        <source>The keyring failed.</source>
        <translation>El llavero falló.</translation>
    </message>
    <message numerus="yes">
        <source>%n further (entry is|entries are) not (an address|addresses).</source>
        <translation>
            <numerusform>%Ln entrada más no es una dirección.</numerusform>
            <numerusform>%Ln entradas más no son direcciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more international domain(s).</source>
        <translation>
            <numerusform>… y %Ln dominio internacional más.</numerusform>
            <numerusform>… y %Ln dominios internacionales más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%Ln destinatario</numerusform>
            <numerusform>%Ln destinatarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <comment>files</comment>
        <translation>
            <numerusform>{first} y %Ln más</numerusform>
            <numerusform>{first} y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sending</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln enviándose</numerusform>
            <numerusform>%Ln enviándose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln enviado</numerusform>
            <numerusform>%Ln enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln no enviado</numerusform>
            <numerusform>%Ln no enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln desconocido</numerusform>
            <numerusform>%Ln desconocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln retenido</numerusform>
            <numerusform>%Ln retenidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be sent</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln no se puede enviar</numerusform>
            <numerusform>%Ln no se pueden enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading files: %n message(s) so far. Nothing is sent yet.</source>
        <translation>
            <numerusform>Leyendo archivos: %Ln mensaje hasta ahora. Todavía no se envía nada.</numerusform>
            <numerusform>Leyendo archivos: %Ln mensajes hasta ahora. Todavía no se envía nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused. {counts}. Resume goes on with what was never begun.</source>
        <translation>En pausa. {counts}. Reanudar continúa con lo que nunca se empezó.</translation>
    </message>
    <message>
        <source>Stopped. {counts}. Nothing more is sent; Resume goes on with what was never begun.</source>
        <translation>Detenido. {counts}. No se envía nada más; Reanudar continúa con lo que nunca se empezó.</translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>{first} y %Ln más</numerusform>
            <numerusform>{first} y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n a minute</source>
        <comment>messages</comment>
        <translation>
            <numerusform>como máximo %Ln por minuto</numerusform>
            <numerusform>como máximo %Ln por minuto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{speed}, %n at a time</source>
        <comment>messages</comment>
        <translation>
            <numerusform>{speed}, %Ln a la vez</numerusform>
            <numerusform>{speed}, %Ln a la vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n message(s) although held back ({reasons})?</source>
        <translation>
            <numerusform>¿Enviar %Ln mensaje aunque está retenido ({reasons})?</numerusform>
            <numerusform>¿Enviar %Ln mensajes aunque están retenidos ({reasons})?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The results of %n message(s) were written to {where}.</source>
        <translation>
            <numerusform>Los resultados de %Ln mensaje se escribieron en {where}.</numerusform>
            <numerusform>Los resultados de %Ln mensajes se escribieron en {where}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) (was|were) interrupted. Nothing goes on by itself.</source>
        <translation>
            <numerusform>%Ln lote se interrumpió. Nada continúa automáticamente.</numerusform>
            <numerusform>%Ln lotes se interrumpieron. Nada continúa automáticamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n message(s)?</source>
        <translation>
            <numerusform>¿Enviar %Ln mensaje?</numerusform>
            <numerusform>¿Enviar %Ln mensajes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipients} in all, %n different address(es)</source>
        <translation>
            <numerusform>{recipients} en total, %Ln dirección distinta</numerusform>
            <numerusform>{recipients} en total, %Ln direcciones distintas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to them too (%n message(s), held back otherwise)</source>
        <translation>
            <numerusform>Enviarles también a ellos (%Ln mensaje, si no queda retenido)</numerusform>
            <numerusform>Enviarles también a ellos (%Ln mensajes, si no quedan retenidos)</numerusform>
        </translation>
    </message>
    <message>
        <source>{state}: {why}</source>
        <translation>{state}: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n suppressed; Show in history says who, and why</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln suprimido; «Mostrar en el historial» dice quién y por qué</numerusform>
            <numerusform>%Ln suprimidos; «Mostrar en el historial» dice quiénes y por qué</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n recipient(s)</source>
        <translation>
            <numerusform>más de %Ln destinatario</numerusform>
            <numerusform>más de %Ln destinatarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) (is|are) more than the {limit} that this program sends to.</source>
        <translation>
            <numerusform>%Ln destinatario es más que los {limit} a los que envía este programa.</numerusform>
            <numerusform>%Ln destinatarios son más que los {limit} a los que envía este programa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s): the message goes in {requests} requests.</source>
        <translation>
            <numerusform>%Ln destinatario: el mensaje va en {requests} solicitudes.</numerusform>
            <numerusform>%Ln destinatarios: el mensaje va en {requests} solicitudes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The subject has %n character(s); {limit} are allowed.</source>
        <translation>
            <numerusform>El asunto tiene %Ln carácter; se permiten {limit}.</numerusform>
            <numerusform>El asunto tiene %Ln caracteres; se permiten {limit}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name of {name} has %n byte(s); {limit} are allowed.</source>
        <translation>
            <numerusform>El nombre de {name} tiene %Ln byte; se permiten {limit}.</numerusform>
            <numerusform>El nombre de {name} tiene %Ln bytes; se permiten {limit}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} has %n byte(s); {limit} are allowed.</source>
        <translation>
            <numerusform>{name} tiene %Ln byte; se permiten {limit}.</numerusform>
            <numerusform>{name} tiene %Ln bytes; se permiten {limit}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(A Received field is|%n Received fields are) there already.</source>
        <translation>
            <numerusform>Ya hay %Ln campo Received.</numerusform>
            <numerusform>Ya hay %Ln campos Received.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the TXT record that Cloudflare&apos;s dashboard shows: {record}.</source>
        <translation>Ponga el registro TXT que muestra el panel de Cloudflare: {record}.</translation>
    </message>
    <message numerus="yes">
        <source>%n SPF record(s) at {detail}</source>
        <translation>
            <numerusform>%Ln registro SPF en {detail}</numerusform>
            <numerusform>%Ln registros SPF en {detail}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n DKIM record(s) at {detail}</source>
        <translation>
            <numerusform>%Ln registro DKIM en {detail}</numerusform>
            <numerusform>%Ln registros DKIM en {detail}</numerusform>
        </translation>
    </message>
    <message>
        <source>Where neither SPF nor DKIM vouches for From, mail is to be refused: “{other}”.</source>
        <translation>Si ni SPF ni DKIM responden por From, el correo debe rechazarse: «{other}».</translation>
    </message>
    <message>
        <source>Where neither SPF nor DKIM vouches for From, mail goes to the spam folder: “{other}”.</source>
        <translation>Si ni SPF ni DKIM responden por From, el correo va a la carpeta de correo no deseado: «{other}».</translation>
    </message>
    <message>
        <source>That holds for {number}% of such mail.</source>
        <translation>Eso rige para el {number} % de tal correo.</translation>
    </message>
    <message numerus="yes">
        <source>%n DMARC record(s) at {detail}</source>
        <translation>
            <numerusform>%Ln registro DMARC en {detail}</numerusform>
            <numerusform>%Ln registros DMARC en {detail}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used (once|%n times).</source>
        <translation>
            <numerusform>Se usa %Ln vez.</numerusform>
            <numerusform>Se usa %Ln veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>{program} ({platforms})</source>
        <translation>{program} ({platforms})</translation>
    </message>
    <message>
        <source>{programs}: {note}</source>
        <translation>{programs}: {note}</translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <comment>programs</comment>
        <translation>
            <numerusform>{first} y %Ln más</numerusform>
            <numerusform>{first} y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what} (%n times)</source>
        <translation>
            <numerusform>{what} (%Ln vez)</numerusform>
            <numerusform>{what} (%Ln veces)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) (was|were) not asked</source>
        <translation>
            <numerusform>%Ln enlace no se consultó</numerusform>
            <numerusform>%Ln enlaces no se consultaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%Ln ignorado</numerusform>
            <numerusform>%Ln ignorados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will fail</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%Ln fallará</numerusform>
            <numerusform>%Ln fallarán</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be changed</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%Ln puede cambiarse</numerusform>
            <numerusform>%Ln pueden cambiarse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may look or behave badly</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%Ln puede verse o comportarse mal</numerusform>
            <numerusform>%Ln pueden verse o comportarse mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for advice</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%Ln recomendación</numerusform>
            <numerusform>%Ln recomendaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place} (and %n more)</source>
        <comment>places</comment>
        <translation>
            <numerusform>{place} (y %Ln más)</numerusform>
            <numerusform>{place} (y %Ln más)</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to</source>
        <comment>a place in the message</comment>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>{level}: {meaning}</source>
        <translation>{level}: {meaning}</translation>
    </message>
    <message numerus="yes">
        <source>Check %n link(s) at {hosts}? These servers learn your IP address, the time and the addresses of the links. Only their headers are asked for (HEAD); links to unsubscribe and links into private networks are left alone. Nothing is sent.</source>
        <translation>
            <numerusform>¿Comprobar %Ln enlace en {hosts}? Estos servidores conocerán su dirección IP, la hora y las direcciones de los enlaces. Solo se piden sus cabeceras (HEAD); no se tocan los enlaces de baja ni los que llevan a redes privadas. No se envía nada.</numerusform>
            <numerusform>¿Comprobar %Ln enlaces en {hosts}? Estos servidores conocerán su dirección IP, la hora y las direcciones de los enlaces. Solo se piden sus cabeceras (HEAD); no se tocan los enlaces de baja ni los que llevan a redes privadas. No se envía nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>hosts</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s) like it.</source>
        <translation>
            <numerusform>%Ln campo más como este.</numerusform>
            <numerusform>%Ln campos más como este.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{detail} is there (once|%n times)</source>
        <translation>
            <numerusform>{detail} figura %Ln vez</numerusform>
            <numerusform>{detail} figura %Ln veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Raw UTF-8 in %n header field(s), first in {detail}</source>
        <translation>
            <numerusform>UTF-8 sin codificar en %Ln campo de cabecera, el primero en {detail}</numerusform>
            <numerusform>UTF-8 sin codificar en %Ln campos de cabecera, el primero en {detail}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Date is %n day(s) ahead: {detail}</source>
        <translation>
            <numerusform>Date está %Ln día en el futuro: {detail}</numerusform>
            <numerusform>Date está %Ln días en el futuro: {detail}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Date is %n day(s) old: {detail}</source>
        <translation>
            <numerusform>Date tiene %Ln día de antigüedad: {detail}</numerusform>
            <numerusform>Date tiene %Ln días de antigüedad: {detail}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) in From, and no Sender</source>
        <translation>
            <numerusform>%Ln dirección en From, y ningún Sender</numerusform>
            <numerusform>%Ln direcciones en From, y ningún Sender</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) in Sender</source>
        <translation>
            <numerusform>%Ln dirección en Sender</numerusform>
            <numerusform>%Ln direcciones en Sender</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{detail} holds an encoded word of %n character(s): {other}</source>
        <translation>
            <numerusform>{detail} contiene una palabra codificada de %Ln carácter: {other}</numerusform>
            <numerusform>{detail} contiene una palabra codificada de %Ln caracteres: {other}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The boundary has %n character(s) ({detail})</source>
        <translation>
            <numerusform>El delimitador (boundary) tiene %Ln carácter ({detail})</numerusform>
            <numerusform>El delimitador (boundary) tiene %Ln caracteres ({detail})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{text}” is left over in {name} and in %n more place(s)</source>
        <translation>
            <numerusform>«{text}» quedó sin sustituir en {name} y en %Ln lugar más</numerusform>
            <numerusform>«{text}» quedó sin sustituir en {name} y en %Ln lugares más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{text}” is left over in %n place(s)</source>
        <translation>
            <numerusform>«{text}» quedó sin sustituir en %Ln lugar</numerusform>
            <numerusform>«{text}» quedó sin sustituir en %Ln lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that (was|were) open last time (is|are) not there any more: {names}.</source>
        <translation>
            <numerusform>%Ln archivo que estaba abierto la última vez ya no está: {names}.</numerusform>
            <numerusform>%Ln archivos que estaban abiertos la última vez ya no están: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n command(s)</source>
        <translation>
            <numerusform>%Ln comando</numerusform>
            <numerusform>%Ln comandos</numerusform>
        </translation>
    </message>
    <message>
        <source>No command is called so. Try fewer letters.</source>
        <translation>Ningún comando se llama así. Pruebe con menos letras.</translation>
    </message>
    <message>
        <source>This command cannot be used now. {why}</source>
        <translation>Este comando no se puede usar ahora. {why}</translation>
    </message>
    <message>
        <source>This command cannot be used now.</source>
        <translation>Este comando no se puede usar ahora.</translation>
    </message>
    <message>
        <source>{command} (not now)</source>
        <translation>{command} (ahora no)</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%Ln tecla</numerusform>
            <numerusform>%Ln teclas</numerusform>
        </translation>
    </message>
    <message>
        <source>No key is found by these words. Try fewer letters.</source>
        <translation>No se encuentra ninguna tecla con estas palabras. Pruebe con menos letras.</translation>
    </message>
    <message numerus="yes">
        <source>(What was dropped is not a file|%n of the things dropped are not files) on this computer: save (it|them) first, then attach the file(s).</source>
        <translation>
            <numerusform>%Ln de los elementos soltados no es un archivo de este equipo: guárdelo primero y adjunte después el archivo.</numerusform>
            <numerusform>%Ln de los elementos soltados no son archivos de este equipo: guárdelos primero y adjunte después los archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced.</source>
        <translation>
            <numerusform>%Ln lugar reemplazado.</numerusform>
            <numerusform>%Ln lugares reemplazados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s). Press Down to choose (it|one).</source>
        <translation>
            <numerusform>%Ln sugerencia. Pulse Abajo para elegirla.</numerusform>
            <numerusform>%Ln sugerencias. Pulse Abajo para elegir una.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in Cloudflare&apos;s log yet. That proves nothing: entries come late, and some never.</source>
        <translation>Aún no está en el registro de Cloudflare. Eso no prueba nada: las entradas llegan tarde, y algunas nunca.</translation>
    </message>
    <message numerus="yes">
        <source>%n still queued</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln aún en cola</numerusform>
            <numerusform>%Ln aún en cola</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in the log yet</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln aún no está en el registro</numerusform>
            <numerusform>%Ln aún no están en el registro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cloudflare&apos;s log reaches back %n day(s) only; this is older.</source>
        <translation>
            <numerusform>El registro de Cloudflare solo alcanza %Ln día atrás; esto es más antiguo.</numerusform>
            <numerusform>El registro de Cloudflare solo alcanza %Ln días atrás; esto es más antiguo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) found</source>
        <translation>
            <numerusform>%Ln intento encontrado</numerusform>
            <numerusform>%Ln intentos encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%Ln intento</numerusform>
            <numerusform>%Ln intentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>attempts</comment>
        <translation>
            <numerusform>%Ln elegido</numerusform>
            <numerusform>%Ln elegidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) (is|are) chosen. Choose one to see its recipients.</source>
        <translation>
            <numerusform>%Ln intento está elegido. Elija uno para ver sus destinatarios.</numerusform>
            <numerusform>%Ln intentos están elegidos. Elija uno para ver sus destinatarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen, as CSV…</source>
        <translation>
            <numerusform>%Ln elegido, como CSV…</numerusform>
            <numerusform>Los %Ln elegidos, como CSV…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen, as JSON…</source>
        <translation>
            <numerusform>%Ln elegido, como JSON…</numerusform>
            <numerusform>Los %Ln elegidos, como JSON…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n found, as CSV…</source>
        <translation>
            <numerusform>%Ln encontrado, como CSV…</numerusform>
            <numerusform>Los %Ln encontrados, como CSV…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n found, as JSON…</source>
        <translation>
            <numerusform>%Ln encontrado, como JSON…</numerusform>
            <numerusform>Los %Ln encontrados, como JSON…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete (the chosen attempt|%n attempts) from the history, with (its copy of the message|their copies of the messages)?</source>
        <translation>
            <numerusform>¿Eliminar %Ln intento del historial, con su copia del mensaje?</numerusform>
            <numerusform>¿Eliminar %Ln intentos del historial, con sus copias de los mensajes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) (was|were) deleted.</source>
        <translation>
            <numerusform>%Ln intento se eliminó.</numerusform>
            <numerusform>%Ln intentos se eliminaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed: (it is|they are) being sent, or deleting was stopped.</source>
        <comment>attempts</comment>
        <translation>
            <numerusform>%Ln permaneció: se está enviando, o la eliminación se detuvo.</numerusform>
            <numerusform>%Ln permanecieron: se están enviando, o la eliminación se detuvo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) (was|were) exported to {path}.</source>
        <translation>
            <numerusform>%Ln intento se exportó a {path}.</numerusform>
            <numerusform>%Ln intentos se exportaron a {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cloudflare asks to wait: %n second(s)</source>
        <translation>
            <numerusform>Cloudflare pide esperar: %Ln segundo</numerusform>
            <numerusform>Cloudflare pide esperar: %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The requests before it were answered, for %n recipient(s).</source>
        <translation>
            <numerusform>Las solicitudes anteriores obtuvieron respuesta, para %Ln destinatario.</numerusform>
            <numerusform>Las solicitudes anteriores obtuvieron respuesta, para %Ln destinatarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To the %n recipient(s) of the later requests nothing was sent.</source>
        <translation>
            <numerusform>A %Ln destinatario de las solicitudes posteriores no se le envió nada.</numerusform>
            <numerusform>A los %Ln destinatarios de las solicitudes posteriores no se les envió nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %Ln minuto</numerusform>
            <numerusform>hace %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to %n recipient(s)?</source>
        <translation>
            <numerusform>¿Enviar a %Ln destinatario?</numerusform>
            <numerusform>¿Enviar a %Ln destinatarios?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send in %n request(s)</source>
        <translation>
            <numerusform>Enviar en %Ln solicitud</numerusform>
            <numerusform>Enviar en %Ln solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) (has|have) no value and (is|are) left empty: type (one|values) to try (it|them).</source>
        <translation>
            <numerusform>%Ln variable no tiene valor y se deja vacía: escriba uno para probarla.</numerusform>
            <numerusform>%Ln variables no tienen valor y se dejan vacías: escriba valores para probarlas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <comment>variables</comment>
        <translation>
            <numerusform>{first} y %Ln más</numerusform>
            <numerusform>{first} y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <comment>a picture and what becomes of it</comment>
        <translation>{name}: {state}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” holds %n message(s). Choose the one to open.</source>
        <translation>
            <numerusform>«{name}» contiene %Ln mensaje. Elija el que desea abrir.</numerusform>
            <numerusform>«{name}» contiene %Ln mensajes. Elija el que desea abrir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a value</source>
        <comment>variables</comment>
        <translation>
            <numerusform>%Ln sin valor</numerusform>
            <numerusform>%Ln sin valor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%Ln hallazgo</numerusform>
            <numerusform>%Ln hallazgos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n row(s) tried; nothing was sent.</source>
        <translation>
            <numerusform>{done} de %Ln fila probada; no se envió nada.</numerusform>
            <numerusform>{done} de %Ln filas probadas; no se envió nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (gives|give) no message.</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln no da ningún mensaje.</numerusform>
            <numerusform>%Ln no dan ningún mensaje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will fail.</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln fallará.</numerusform>
            <numerusform>%Ln fallarán.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n message(s) (is|are) written for the batch…</source>
        <translation>
            <numerusform>{done} de %Ln mensaje escrito para el lote…</numerusform>
            <numerusform>{done} de %Ln mensajes escritos para el lote…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that (gives|give) no message (is|are) left out.</source>
        <translation>
            <numerusform>Se omite %Ln fila que no da ningún mensaje.</numerusform>
            <numerusform>Se omiten %Ln filas que no dan ningún mensaje.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}”</source>
        <comment>a file</comment>
        <translation>«{name}»</translation>
    </message>
    <message numerus="yes">
        <source>There are %n recipient(s); at most {most} can be written to at once. Remove {excess}.</source>
        <translation>
            <numerusform>Hay %Ln destinatario; se puede escribir a {most} como máximo a la vez. Quite {excess}.</numerusform>
            <numerusform>Hay %Ln destinatarios; se puede escribir a {most} como máximo a la vez. Quite {excess}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line end(s) (becomes|become) CRLF</source>
        <translation>
            <numerusform>%Ln fin de línea pasa a CRLF</numerusform>
            <numerusform>%Ln fines de línea pasan a CRLF</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) (is|are) escaped in {place}</source>
        <translation>
            <numerusform>%Ln byte se escapa ({place})</numerusform>
            <numerusform>%Ln bytes se escapan ({place})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stray byte(s) (leaves|leave) {place}</source>
        <translation>
            <numerusform>%Ln byte suelto se quita ({place})</numerusform>
            <numerusform>%Ln bytes sueltos se quitan ({place})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>y %Ln cambio más</numerusform>
            <numerusform>y %Ln cambios más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more remark(s).</source>
        <translation>
            <numerusform>… y %Ln observación más.</numerusform>
            <numerusform>… y %Ln observaciones más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativas</translation>
    </message>
    <message>
        <source>Related parts</source>
        <translation>Partes relacionadas</translation>
    </message>
    <message>
        <source>Signed parts</source>
        <translation>Partes firmadas</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>no es UTF-8</translation>
    </message>
    <message>
        <source>too deep</source>
        <translation>muy profunda</translation>
    </message>
    <message>
        <source>too many parts</source>
        <translation>demasiadas partes</translation>
    </message>
    <message>
        <source>no delimiter</source>
        <translation>sin delimitador</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sin final</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>codificación</translation>
    </message>
    <message>
        <source>raw 8-bit</source>
        <translation>8 bits sin codificar</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>base64</translation>
    </message>
    <message>
        <source>unknown charset</source>
        <translation>juego desconocido</translation>
    </message>
    <message>
        <source>wrong charset</source>
        <translation>juego incorrecto</translation>
    </message>
    <message>
        <source>UTF-8?</source>
        <translation>¿UTF-8?</translation>
    </message>
    <message>
        <source>no charset</source>
        <translation>sin juego</translation>
    </message>
    <message>
        <source>NUL</source>
        <translation>NUL</translation>
    </message>
    <message>
        <source>Parts are nested too deeply here; the inner ones are not looked at.</source>
        <translation>Aquí las partes están anidadas a demasiada profundidad; las interiores no se examinan.</translation>
    </message>
    <message>
        <source>There are more than 10,000 parts; this one holds the rest.</source>
        <translation>Hay más de 10.000 partes; esta contiene el resto.</translation>
    </message>
    <message>
        <source>It says that it has parts, but its boundary never occurs.</source>
        <translation>Dice que tiene partes, pero su delimitador (boundary) no aparece nunca.</translation>
    </message>
    <message>
        <source>The end of its parts is missing; the message may be cut off.</source>
        <translation>Falta el final de sus partes; el mensaje puede estar cortado.</translation>
    </message>
    <message>
        <source>What holds parts may not be encoded as {encoding}; that is not undone here.</source>
        <translation>Lo que contiene partes no puede codificarse como {encoding}; aquí no se deshace.</translation>
    </message>
    <message>
        <source>The transfer encoding {encoding} is not known, so nothing is decoded.</source>
        <translation>La codificación de transferencia {encoding} no se conoce, así que no se descodifica nada.</translation>
    </message>
    <message>
        <source>Its transfer encoding is {encoding}, but it holds raw 8-bit bytes.</source>
        <translation>Su codificación de transferencia es {encoding}, pero contiene bytes de 8 bits sin codificar.</translation>
    </message>
    <message>
        <source>Its base64 is damaged: it holds something else, or ends in the middle.</source>
        <translation>Su base64 está dañado: contiene otra cosa, o termina a la mitad.</translation>
    </message>
    <message>
        <source>The character set {charset} is not known.</source>
        <translation>El juego de caracteres {charset} no se conoce.</translation>
    </message>
    <message>
        <source>Some bytes have no meaning in {charset}.</source>
        <translation>Algunos bytes no tienen significado en {charset}.</translation>
    </message>
    <message>
        <source>It says {charset}, but its bytes are valid UTF-8.</source>
        <translation>Dice {charset}, pero sus bytes son UTF-8 válido.</translation>
    </message>
    <message>
        <source>It goes beyond ASCII and names no character set.</source>
        <translation>Va más allá de ASCII y no indica ningún juego de caracteres.</translation>
    </message>
    <message>
        <source>Its text holds NUL bytes.</source>
        <translation>Su texto contiene bytes NUL.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacía.</translation>
    </message>
    <message>
        <source>It holds no text to show. Open it as a message to see all of it.</source>
        <translation>No contiene texto que mostrar. Ábrala como mensaje para verla entera.</translation>
    </message>
    <message>
        <source>Below is the text around them, which mail programs do not show.</source>
        <translation>Abajo está el texto que las rodea, que los programas de correo no muestran.</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>Solo se muestra el principio.</translation>
    </message>
    <message>
        <source>Bytes that are not {charset} text are shown like ⟨E9⟩.</source>
        <translation>Los bytes que no son texto {charset} se muestran como ⟨E9⟩.</translation>
    </message>
    <message>
        <source>It may be {charsets}.</source>
        <translation>Puede ser {charsets}.</translation>
    </message>
    <message>
        <source>{type}, {size}, in hexadecimal:</source>
        <translation>{type}, {size}, en hexadecimal:</translation>
    </message>
    <message>
        <source>{type}, {size}; the first 4 KiB in hexadecimal:</source>
        <translation>{type}, {size}; los primeros 4 KiB en hexadecimal:</translation>
    </message>
    <message>
        <source>It calls itself “{written}”, and would be saved as “{name}”.</source>
        <translation>Se denomina «{written}», y se guardaría como «{name}».</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Decoding…</source>
        <translation>Descodificando…</translation>
    </message>
    <message>
        <source>This cannot be shown: the program made a mistake, which is in its log.</source>
        <translation>Esto no se puede mostrar: el programa cometió un error, que consta en su registro.</translation>
    </message>
    <message>
        <source>This was not saved: the program made a mistake, which is in its log.</source>
        <translation>Esto no se guardó: el programa cometió un error, que consta en su registro.</translation>
    </message>
    <message>
        <source>Message in part {number}</source>
        <translation>Mensaje de la parte {number}</translation>
    </message>
    <message>
        <source>There was nothing to save.</source>
        <translation>No había nada que guardar.</translation>
    </message>
    <message>
        <source>{name} saved in {folder}</source>
        <translation>{name} se guardó en {folder}</translation>
    </message>
    <message>
        <source>{saved}. Then it ended: {failure}</source>
        <translation>{saved}. Después terminó: {failure}</translation>
    </message>
    <message>
        <source>{place} of {part}</source>
        <translation>{place}, {part}</translation>
    </message>
    <message>
        <source>part {number} ({type})</source>
        <translation>parte {number} ({type})</translation>
    </message>
    <message>
        <source>body ({type})</source>
        <translation>cuerpo ({type})</translation>
    </message>
    <message>
        <source>header field {name}</source>
        <translation>campo de cabecera {name}</translation>
    </message>
    <message>
        <source>before the header</source>
        <translation>antes de la cabecera</translation>
    </message>
    <message>
        <source>header</source>
        <translation>cabecera</translation>
    </message>
    <message>
        <source>header line without a colon</source>
        <translation>línea de la cabecera sin dos puntos</translation>
    </message>
    <message>
        <source>preamble</source>
        <translation>preámbulo</translation>
    </message>
    <message>
        <source>epilogue</source>
        <translation>epílogo</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message numerus="yes">
        <source>Found on %n page(s). Enter goes to the first place.</source>
        <translation>
            <numerusform>Encontrado en %Ln página. Intro lleva al primer lugar.</numerusform>
            <numerusform>Encontrado en %Ln páginas. Intro lleva al primer lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>No setting has the words “{words}”. Try others; Escape shows every page again.</source>
        <translation>Ninguna preferencia contiene las palabras «{words}». Pruebe con otras; Escape vuelve a mostrar todas las páginas.</translation>
    </message>
    <message>
        <source>Every account that a message can be sent from. Add or change one to see its token, its base URL and all that keeps a send from going to the wrong people.</source>
        <translation>Todas las cuentas desde las que se puede enviar un mensaje. Añada o cambie una para ver su token, su URL base y todo lo que impide que un envío llegue a las personas equivocadas.</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>it is a production account</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <comment>no production account</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no test recipient</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>every recipient is allowed</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Variables de entorno</translation>
    </message>
    <message>
        <source>Global API key</source>
        <translation>Global API Key</translation>
    </message>
    <message>
        <source>The sandbox is a part of cfmail: there is nothing to change in it.</source>
        <translation>El entorno de pruebas (sandbox) es una parte de cfmail: no hay nada que cambiar en él.</translation>
    </message>
    <message>
        <source>This account comes from environment variables: change those, then start cfmail again.</source>
        <translation>Esta cuenta procede de variables de entorno: cámbielas y vuelva a iniciar cfmail.</translation>
    </message>
    <message>
        <source>A new message begins with this From. Each message that is sent puts its own here.</source>
        <translation>Un mensaje nuevo empieza con este remitente (From). Cada mensaje que se envía pone aquí el suyo.</translation>
    </message>
    <message>
        <source>You are asked before a message goes out from an account that is marked as production, to somebody whom the account’s allowed recipients do not name, or to more than {most} recipients, which takes several requests. You are also asked before a signature breaks, and, where the account wants to know, about suppressed recipients.</source>
        <translation>Se le pregunta antes de que un mensaje salga desde una cuenta marcada como de producción, a alguien que los destinatarios permitidos de la cuenta no nombran, o a más de {most} destinatarios, lo que requiere varias solicitudes. También se le pregunta antes de que una firma deje de ser válida y, si la cuenta quiere saberlo, sobre los destinatarios suprimidos.</translation>
    </message>
    <message>
        <source>“Send to Me Instead” (Ctrl+Shift+Return) sends the message to the test recipient of the account, and to nobody else. Test recipient, allowed recipients and the mark for production belong to each account.</source>
        <translation>«Enviarme a mí en su lugar» (Control+Mayúsculas+Retorno) envía el mensaje al destinatario de prueba de la cuenta, y a nadie más. El destinatario de prueba, los destinatarios permitidos y la marca de producción pertenecen a cada cuenta.</translation>
    </message>
    <message>
        <source>While cfmail runs, it asks Cloudflare what became of queued recipients: 1, 5 and 30 minutes and 6 hours after a send. What was still queued when cfmail ended is asked about at the next start. The account’s token must be allowed to read this; where it is not, you are told once, and the sends themselves are not affected.</source>
        <translation>Mientras cfmail se ejecuta, pregunta a Cloudflare qué ha sido de los destinatarios en cola: 1, 5 y 30 minutos y 6 horas después de un envío. Por lo que seguía en cola al terminar cfmail se pregunta en el próximo inicio. El token de la cuenta debe tener permiso para leerlo; si no lo tiene, se le dice una vez, y los propios envíos no se ven afectados.</translation>
    </message>
    <message>
        <source>What goes to Cloudflare goes through it, for every account. Only an address with http:// or https://; without one, Cloudflare is asked directly, whatever the environment says. User name and password are not accepted.</source>
        <translation>Lo que va a Cloudflare pasa por él, para todas las cuentas. Solo una dirección con http:// o https://; sin ella se pregunta a Cloudflare directamente, diga lo que diga el entorno. No se aceptan nombre de usuario ni contraseña.</translation>
    </message>
    <message>
        <source>Each account has its own opinion of the checks: which of them count as errors, which are ignored, and all others as usual. It holds for every message that the account sends, and for --check with --account.</source>
        <translation>Cada cuenta tiene su propio criterio sobre las comprobaciones: cuáles cuentan como error, cuáles se ignoran y todas las demás como de costumbre. Vale para todos los mensajes que envía la cuenta, y para --check con --account.</translation>
    </message>
    <message>
        <source>Every check is as usual for this account.</source>
        <translation>Para esta cuenta todas las comprobaciones están como de costumbre.</translation>
    </message>
    <message>
        <source>Checks read the message on this computer only. DNS records and links are asked about when you press the buttons below the findings, and never by themselves.</source>
        <translation>Las comprobaciones solo leen el mensaje en este equipo. Los registros DNS y los enlaces se consultan cuando usted pulsa los botones situados debajo de los hallazgos, y nunca automáticamente.</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>colours</comment>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>colours</comment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Every window follows at once. Outcomes have a word and a shape as well: none is told by colour alone.</source>
        <translation>Todas las ventanas lo siguen de inmediato. Los resultados tienen además una palabra y una forma: ninguno se indica solo por el color.</translation>
    </message>
    <message>
        <source>100 % is the size that the system asks for.</source>
        <translation>100 % es el tamaño que pide el sistema.</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>Como el sistema ({language})</translation>
    </message>
    <message>
        <source>Of windows, dates and numbers. What you send is not translated.</source>
        <translation>De las ventanas, las fechas y los números. Lo que envía no se traduce.</translation>
    </message>
    <message>
        <source>cfmail will speak {language} at its next start.</source>
        <translation>cfmail hablará {language} en su próximo inicio.</translation>
    </message>
    <message>
        <source>cfmail will speak the system’s language at its next start.</source>
        <translation>cfmail hablará el idioma del sistema en su próximo inicio.</translation>
    </message>
    <message>
        <source>The windows that are open now come back then.</source>
        <translation>Las ventanas abiertas ahora volverán entonces.</translation>
    </message>
    <message>
        <source>Their names and folders, for File &gt; Open Recent. Turned off, the list is emptied and stays empty.</source>
        <translation>Sus nombres y carpetas, para Archivo &gt; Abrir reciente. Si se desactiva, la lista se vacía y queda vacía.</translation>
    </message>
    <message>
        <source>The remembered addresses were deleted.</source>
        <translation>Las direcciones recordadas se eliminaron.</translation>
    </message>
    <message>
        <source>The history keeps the contents of the messages that were sent, so that they can be opened again.</source>
        <translation>El historial conserva el contenido de los mensajes que se enviaron, para que se puedan abrir de nuevo.</translation>
    </message>
    <message>
        <source>The history keeps no contents of messages: only subject, addresses and outcomes.</source>
        <translation>El historial no conserva el contenido de los mensajes: solo el asunto, las direcciones y los resultados.</translation>
    </message>
    <message>
        <source>The preview loads no remote image by itself, because loading one tells its server that and when the message was opened. “Load remote images” in the preview does so for that one message, until another is shown.</source>
        <translation>La vista previa no carga por sí misma ninguna imagen remota, porque cargarla revela a su servidor que el mensaje se abrió y cuándo. «Cargar imágenes remotas», en la vista previa, lo hace para ese único mensaje, hasta que se muestre otro.</translation>
    </message>
    <message>
        <source>API tokens and keys are never written to a file: they are in the system’s keyring, or in memory until cfmail ends. The log holds no addresses, subjects or contents.</source>
        <translation>Los tokens y las claves de API nunca se escriben en un archivo: están en el llavero del sistema, o en memoria hasta que cfmail termine. El registro no contiene direcciones, asuntos ni contenido.</translation>
    </message>
    <message>
        <source>cfmail does not tell anybody how it is used, and it does not look for updates.</source>
        <translation>cfmail no dice a nadie cómo se usa, y no busca actualizaciones.</translation>
    </message>
    <message numerus="yes">
        <source>Attempts are kept for %n day(s), as long as they take no more than {size}.</source>
        <translation>
            <numerusform>Los intentos se conservan %Ln día, mientras no ocupen más de {size}.</numerusform>
            <numerusform>Los intentos se conservan %Ln días, mientras no ocupen más de {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attempts are kept for %n day(s), whatever room they take.</source>
        <translation>
            <numerusform>Los intentos se conservan %Ln día, ocupen lo que ocupen.</numerusform>
            <numerusform>Los intentos se conservan %Ln días, ocupen lo que ocupen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attempts are kept as long as they take no more than {size}; then the oldest go.</source>
        <translation>Los intentos se conservan mientras no ocupen más de {size}; después se van los más antiguos.</translation>
    </message>
    <message>
        <source>Attempts are kept for ever, whatever room they take.</source>
        <translation>Los intentos se conservan para siempre, ocupen lo que ocupen.</translation>
    </message>
    <message>
        <source>Qt WebEngine is not installed, so this is a simple view.</source>
        <translation>Qt WebEngine no está instalado, así que esta es una vista simple.</translation>
    </message>
    <message>
        <source>Qt WebEngine cannot be loaded ({library}), so this is a simple view.</source>
        <translation>Qt WebEngine no se puede cargar ({library}), así que esta es una vista simple.</translation>
    </message>
    <message>
        <source>The program runs as root, for whom Qt WebEngine does not run safely, so this is a simple view.</source>
        <translation>El programa se ejecuta como root, con el que Qt WebEngine no funciona de forma segura, así que esta es una vista simple.</translation>
    </message>
    <message>
        <source>This system does not let Qt WebEngine shut its pages in, so this is a simple view.</source>
        <translation>Este sistema no permite que Qt WebEngine aísle sus páginas, así que esta es una vista simple.</translation>
    </message>
    <message>
        <source>Qt WebEngine ended the program when it was started last, so this is a simple view.</source>
        <translation>Qt WebEngine terminó el programa la última vez que se inició, así que esta es una vista simple.</translation>
    </message>
    <message>
        <source>It follows no style sheets and loads nothing remote: mail programs show more.</source>
        <translation>No sigue hojas de estilo ni carga nada remoto: los programas de correo muestran más.</translation>
    </message>
    <message>
        <source>Install PySide6-Addons for the real one, or use Open in browser.</source>
        <translation>Instale PySide6-Addons para tener la vista real, o use «Abrir en el navegador».</translation>
    </message>
    <message>
        <source>Install the library for the real one, or use Open in browser.</source>
        <translation>Instale la biblioteca para tener la vista real, o use «Abrir en el navegador».</translation>
    </message>
    <message>
        <source>Start the program as an ordinary user for the real one, or use Open in browser.</source>
        <translation>Inicie el programa como usuario normal para tener la vista real, o use «Abrir en el navegador».</translation>
    </message>
    <message>
        <source>Allow unprivileged user namespaces for the real one, or use Open in browser.</source>
        <translation>Permita espacios de nombres de usuario sin privilegios para tener la vista real, o use «Abrir en el navegador».</translation>
    </message>
    <message>
        <source>Press Try again for the real one, or use Open in browser.</source>
        <translation>Pulse Reintentar para tener la vista real, o use «Abrir en el navegador».</translation>
    </message>
    <message>
        <source>Nothing remote is loaded. Loading images tells {hosts} that this message is looked at, when, and from which IP address.</source>
        <translation>No se carga nada remoto. Cargar imágenes revela a {hosts} que este mensaje se está viendo, cuándo y desde qué dirección IP.</translation>
    </message>
    <message>
        <source>Images at {hosts} are not shown: the simple view loads nothing remote.</source>
        <translation>Las imágenes de {hosts} no se muestran: la vista simple no carga nada remoto.</translation>
    </message>
    <message>
        <source>Remote images of this message are loaded from {hosts}. Nothing else is.</source>
        <translation>Las imágenes remotas de este mensaje se cargan desde {hosts}. No se carga nada más.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark (the mail&apos;s own)</source>
        <translation>Oscuro (el propio del correo)</translation>
    </message>
    <message>
        <source>Dark (forced inversion)</source>
        <translation>Oscuro (inversión forzada)</translation>
    </message>
    <message>
        <source>Phone, 375</source>
        <translation>Teléfono, 375</translation>
    </message>
    <message>
        <source>Tablet, 768</source>
        <translation>Tableta, 768</translation>
    </message>
    <message>
        <source>Desktop, 1024</source>
        <translation>Escritorio, 1024</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{factor}; press to go back to 100 % (Ctrl+0)</source>
        <translation>{factor}; pulse para volver al 100 % (Control+0)</translation>
    </message>
    <message>
        <source>{target} — {ascii} reads {unicode}</source>
        <translation>{target} — {ascii} se lee {unicode}</translation>
    </message>
    <message>
        <source>Open this link in your browser? The site learns that and when it was opened, and your IP address.</source>
        <translation>¿Abrir este enlace en el navegador? El sitio conocerá que se abrió, cuándo, y su dirección IP.</translation>
    </message>
    <message>
        <source>Begin a message to this address in your mail program? Nothing is sent by that.</source>
        <translation>¿Empezar un mensaje a esta dirección en su programa de correo? Con ello no se envía nada.</translation>
    </message>
    <message>
        <source>It leads to {host}.</source>
        <translation>Lleva a {host}.</translation>
    </message>
    <message>
        <source>It leads to {host}, which reads {unicode}.</source>
        <translation>Lleva a {host}, que se lee {unicode}.</translation>
    </message>
    <message>
        <source>Its name uses letters that look like others: this may be a counterfeit.</source>
        <translation>Su nombre usa letras que se parecen a otras: puede ser una falsificación.</translation>
    </message>
    <message>
        <source>This link is no complete address, so it was not opened. Mail programs cannot follow it either.</source>
        <translation>Este enlace no es una dirección completa, así que no se abrió. Los programas de correo tampoco pueden seguirlo.</translation>
    </message>
    <message>
        <source>Links that begin with {scheme}: are not opened; only http:, https: and mailto: are.</source>
        <translation>Los enlaces que empiezan por {scheme}: no se abren; solo http:, https: y mailto: se abren.</translation>
    </message>
    <message>
        <source>The system found no program to open this. Copy the address instead.</source>
        <translation>El sistema no encontró ningún programa para abrir esto. Copie en su lugar la dirección.</translation>
    </message>
    <message>
        <source>This message has neither text nor HTML to show.</source>
        <translation>Este mensaje no tiene ni texto ni HTML que mostrar.</translation>
    </message>
    <message>
        <source>This message has no HTML part: its plain text is shown.</source>
        <translation>Este mensaje no tiene parte HTML: se muestra su texto sin formato.</translation>
    </message>
    <message>
        <source>This message has no plain text part. Programs that show no HTML show nothing, or make a text themselves.</source>
        <translation>Este mensaje no tiene parte de texto sin formato. Los programas que no muestran HTML no muestran nada, o crean un texto ellos mismos.</translation>
    </message>
    <message>
        <source>The program made a mistake: there is no preview of this message.</source>
        <translation>El programa cometió un error: no hay vista previa de este mensaje.</translation>
    </message>
    <message>
        <source>The page was saved as {name}.</source>
        <translation>La página se guardó como {name}.</translation>
    </message>
    <message>
        <source>The page was not saved.</source>
        <translation>La página no se guardó.</translation>
    </message>
    <message>
        <source>The page was handed to the printer.</source>
        <translation>La página se entregó a la impresora.</translation>
    </message>
    <message>
        <source>The page was not printed.</source>
        <translation>La página no se imprimió.</translation>
    </message>
    <message>
        <source>Your browser was given a private copy with the message&apos;s own images; it loads nothing remote.</source>
        <translation>Su navegador recibió una copia privada con las imágenes propias del mensaje; no carga nada remoto.</translation>
    </message>
    <message>
        <source>There is no text to show behind the subject.</source>
        <translation>No hay texto que mostrar tras el asunto.</translation>
    </message>
    <message>
        <source>The text behind the subject is hidden in the page: it was written for lists.</source>
        <translation>El texto tras el asunto está oculto en la página: se escribió para las listas.</translation>
    </message>
    <message>
        <source>The text behind the subject is how the page begins. A hidden text at its beginning would replace it.</source>
        <translation>El texto tras el asunto es el comienzo de la página. Un texto oculto al principio lo reemplazaría.</translation>
    </message>
    <message>
        <source>Characters in this message: sender {sender}, subject {subject}, text behind it {preheader}.</source>
        <translation>Caracteres en este mensaje: remitente {sender}, asunto {subject}, texto tras el asunto {preheader}.</translation>
    </message>
    <message>
        <source>{count} or more</source>
        <translation>{count} o más</translation>
    </message>
    <message>
        <source>sender {count}</source>
        <translation>remitente {count}</translation>
    </message>
    <message>
        <source>no sender</source>
        <translation>sin remitente</translation>
    </message>
    <message>
        <source>subject {count}</source>
        <translation>asunto {count}</translation>
    </message>
    <message>
        <source>no subject</source>
        <translation>sin asunto</translation>
    </message>
    <message>
        <source>text {count}</source>
        <translation>texto {count}</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>sin texto</translation>
    </message>
    <message>
        <source>Programs cut by width and not by count, and change: take the numbers as typical ones.</source>
        <translation>Los programas cortan por anchura y no por número, y cambian: tome las cifras como típicas.</translation>
    </message>
    <message>
        <source>Open a message first.</source>
        <translation>Abra primero un mensaje.</translation>
    </message>
    <message>
        <source>A message is being opened.</source>
        <translation>Se está abriendo un mensaje.</translation>
    </message>
    <message>
        <source>Choose an account first.</source>
        <translation>Elija primero una cuenta.</translation>
    </message>
    <message>
        <source>The message is being looked through after a change.</source>
        <translation>El mensaje se está examinando tras un cambio.</translation>
    </message>
    <message>
        <source>A send is in hand or has just ended. One message is sent at a time.</source>
        <translation>Un envío está en curso o acaba de terminar. Se envía un mensaje cada vez.</translation>
    </message>
    <message>
        <source>A message waits to be sent: press Send now or Give up below first.</source>
        <translation>Un mensaje espera para enviarse: pulse antes «Enviar ahora» o «Desistir» abajo.</translation>
    </message>
    <message>
        <source>Answer the question about this send first.</source>
        <translation>Responda primero a la pregunta sobre este envío.</translation>
    </message>
    <message>
        <source>You gave it up.</source>
        <translation>Usted desistió.</translation>
    </message>
    <message>
        <source>The template has a fault; what is shown is what it said before. See “Template”.</source>
        <translation>La plantilla tiene un defecto; lo que se muestra es lo que decía antes. Vea «Plantilla».</translation>
    </message>
    <message>
        <source>The account was changed or removed meanwhile: look at it, then send again.</source>
        <translation>La cuenta se cambió o se quitó entretanto: revísela y vuelva a enviar.</translation>
    </message>
    <message>
        <source>This envelope was edited for another message: use it for this one, or reset it from the headers.</source>
        <translation>Este sobre se editó para otro mensaje: úselo para este, o restablézcalo desde la cabecera.</translation>
    </message>
    <message>
        <source>The message is larger than Cloudflare takes: {size} of at most {limit}.</source>
        <translation>El mensaje es más grande de lo que acepta Cloudflare: {size} de un máximo de {limit}.</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Sin hallazgos</translation>
    </message>
    <message>
        <source>A message waits to be sent. Close the window and give it up? Nothing of it was sent.</source>
        <translation>Un mensaje espera para enviarse. ¿Cerrar la ventana y desistir? No se envió nada de él.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n part(s).</source>
        <translation>
            <numerusform>Contiene %Ln parte.</numerusform>
            <numerusform>Contiene %Ln partes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) saved in {folder}</source>
        <translation>
            <numerusform>%Ln parte se guardó en {folder}</numerusform>
            <numerusform>%Ln partes se guardaron en {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <comment>hosts</comment>
        <translation>
            <numerusform>{first} y %Ln más</numerusform>
            <numerusform>{first} y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>It is on its way; no answer has come yet.</source>
        <translation>Está en camino; aún no ha llegado ninguna respuesta.</translation>
    </message>
    <message>
        <source>You marked it as sent: Cloudflare&apos;s answer is not known.</source>
        <translation>Lo marcó como enviado: no se conoce la respuesta de Cloudflare.</translation>
    </message>
    <message>
        <source>Cloudflare took it; each recipient&apos;s outcome is shown.</source>
        <translation>Cloudflare lo aceptó; se muestra el resultado de cada destinatario.</translation>
    </message>
    <message>
        <source>You marked it as not sent.</source>
        <translation>Lo marcó como no enviado.</translation>
    </message>
    <message>
        <source>It may have been sent. Nothing is repeated by itself; find out before you send it again.</source>
        <translation>Puede haberse enviado. Nada se repite automáticamente; averígüelo antes de enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>Before that: {cause}</source>
        <translation>Antes de eso: {cause}</translation>
    </message>
    <message>
        <source>Check those that may have been sent; nothing is repeated by itself.</source>
        <translation>Compruebe las que pueden haberse enviado; nada se repite automáticamente.</translation>
    </message>
    <message>
        <source>Cloudflare asked to wait: send again at {moment} or later.</source>
        <translation>Cloudflare pidió esperar: envíe de nuevo a partir de {moment}.</translation>
    </message>
    <message>
        <source>Sandbox: {text}</source>
        <translation>Sandbox: {text}</translation>
    </message>
    <message>
        <source>Nothing was sent to anybody: Cloudflare&apos;s suppression list names {names}.</source>
        <translation>No se envió nada a nadie: la lista de supresión de Cloudflare nombra a {names}.</translation>
    </message>
    <message>
        <source>You can send to the others.</source>
        <translation>Puede enviar a los demás.</translation>
    </message>
    <message>
        <source>Nothing was sent, because another recipient is suppressed.</source>
        <translation>No se envió nada, porque otro destinatario está suprimido.</translation>
    </message>
    <message>
        <source>On Cloudflare&apos;s suppression list: nothing went to this address.</source>
        <translation>En la lista de supresión de Cloudflare: no se envió nada a esta dirección.</translation>
    </message>
    <message>
        <source>Reason: {reason}.</source>
        <translation>Motivo: {reason}.</translation>
    </message>
    <message>
        <source>Until {moment}.</source>
        <translation>Hasta {moment}.</translation>
    </message>
    <message>
        <source>hard bounce</source>
        <translation>rebote permanente</translation>
    </message>
    <message>
        <source>soft bounces</source>
        <translation>rebotes temporales</translation>
    </message>
    <message>
        <source>complaint about spam</source>
        <translation>queja por correo no deseado</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>introducido a mano</translation>
    </message>
    <message>
        <source>Not in Cloudflare&apos;s log yet ({moment}), which proves nothing.</source>
        <translation>Aún no está en el registro de Cloudflare ({moment}), lo que no prueba nada.</translation>
    </message>
    <message>
        <source>Looked up {moment}.</source>
        <translation>Consultado: {moment}.</translation>
    </message>
    <message>
        <source>The server says: {words}.</source>
        <translation>El servidor dice: {words}.</translation>
    </message>
    <message>
        <source>{message} · Account: {account} · {time}</source>
        <translation>{message} · Cuenta: {account} · {time}</translation>
    </message>
    <message>
        <source>Message id: {id}</source>
        <translation>ID de mensaje: {id}</translation>
    </message>
    <message>
        <source>The answer also names {names}, to whom nothing was to be sent.</source>
        <translation>La respuesta también nombra a {names}, a quienes no debía enviarse nada.</translation>
    </message>
    <message>
        <source>{part} of {parts}</source>
        <translation>{part} de {parts}</translation>
    </message>
    <message>
        <source>Simulated by the sandbox: {text}</source>
        <translation>Simulado por el entorno de pruebas (sandbox): {text}</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail server took the message.</source>
        <translation>El servidor de correo del destinatario aceptó el mensaje.</translation>
    </message>
    <message>
        <source>Accepted for later delivery. This is not final; Cloudflare keeps trying, so do not send it again.</source>
        <translation>Aceptado para entrega posterior. No es definitivo; Cloudflare sigue intentándolo, así que no lo envíe de nuevo.</translation>
    </message>
    <message>
        <source>Permanently refused. Check the address before sending to it again.</source>
        <translation>Rechazado de forma permanente. Compruebe la dirección antes de volver a enviarle.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s answer does not list this address. Do not assume that it was delivered.</source>
        <translation>La respuesta de Cloudflare no menciona esta dirección. No suponga que se le entregó.</translation>
    </message>
    <message>
        <source>It may have been sent. Check before sending again.</source>
        <translation>Puede haberse enviado. Compruébelo antes de enviar de nuevo.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s log says that it could not be delivered.</source>
        <translation>El registro de Cloudflare dice que no se pudo entregar.</translation>
    </message>
    <message>
        <source>Sandbox: {text} Nothing left this computer.</source>
        <translation>Sandbox: {text} Nada salió de este equipo.</translation>
    </message>
    <message>
        <source>Nothing is repeated by itself.</source>
        <translation>Nada se repite automáticamente.</translation>
    </message>
    <message>
        <source>It may have been sent: check before sending again.</source>
        <translation>Puede haberse enviado: compruébelo antes de enviar de nuevo.</translation>
    </message>
    <message>
        <source>So it was sent, but what became of each recipient is unknown: ask Cloudflare&apos;s log.</source>
        <translation>Así que se envió, pero se desconoce qué ha sido de cada destinatario: consulte el registro de Cloudflare.</translation>
    </message>
    <message>
        <source>You did not want it sent once more.</source>
        <translation>No quiso que se enviara otra vez.</translation>
    </message>
    <message>
        <source>This send was begun before, perhaps by another window.</source>
        <translation>Este envío ya se empezó antes, quizá en otra ventana.</translation>
    </message>
    <message>
        <source>Nothing was sent now.</source>
        <translation>Ahora no se envió nada.</translation>
    </message>
    <message>
        <source>The send failed before anything left this computer.</source>
        <translation>El envío falló antes de que nada saliera de este equipo.</translation>
    </message>
    <message>
        <source>Cloudflare could not be reached.</source>
        <translation>No se pudo contactar con Cloudflare.</translation>
    </message>
    <message>
        <source>No trustworthy encrypted connection could be made.</source>
        <translation>No se pudo establecer una conexión cifrada fiable.</translation>
    </message>
    <message>
        <source>The connection broke before the message was completely handed over.</source>
        <translation>La conexión se cortó antes de que el mensaje se transmitiera por completo.</translation>
    </message>
    <message>
        <source>The message was handed over, but no answer came back.</source>
        <translation>El mensaje se transmitió, pero no llegó ninguna respuesta.</translation>
    </message>
    <message>
        <source>You ended the wait.</source>
        <translation>Usted terminó la espera.</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>Usted lo canceló.</translation>
    </message>
    <message>
        <source>The connection could not be set up.</source>
        <translation>No se pudo establecer la conexión.</translation>
    </message>
    <message>
        <source>The program ended while it waited for the answer.</source>
        <translation>El programa terminó mientras esperaba la respuesta.</translation>
    </message>
    <message>
        <source>The server redirects to another address (HTTP {status}), which is never followed.</source>
        <translation>El servidor redirige a otra dirección (HTTP {status}), lo que nunca se sigue.</translation>
    </message>
    <message>
        <source>The server accepted the request (HTTP {status}), but its answer cannot be read.</source>
        <translation>El servidor aceptó la solicitud (HTTP {status}), pero su respuesta no se puede leer.</translation>
    </message>
    <message>
        <source>The server answered with HTTP {status}, but says that it failed.</source>
        <translation>El servidor respondió con HTTP {status}, pero dice que falló.</translation>
    </message>
    <message>
        <source>The server refused the request (HTTP {status}).</source>
        <translation>El servidor rechazó la solicitud (HTTP {status}).</translation>
    </message>
    <message>
        <source>Cloudflare found a malformed field in the request.</source>
        <translation>Cloudflare encontró un campo mal formado en la solicitud.</translation>
    </message>
    <message>
        <source>Cloudflare finds the message too big.</source>
        <translation>Cloudflare considera el mensaje demasiado grande.</translation>
    </message>
    <message>
        <source>Cloudflare misses the request&apos;s length.</source>
        <translation>Cloudflare echa en falta la longitud de la solicitud.</translation>
    </message>
    <message>
        <source>Cloudflare refuses the message, one of its headers, or one of the recipients.</source>
        <translation>Cloudflare rechaza el mensaje, una de sus cabeceras o uno de los destinatarios.</translation>
    </message>
    <message>
        <source>Cloudflare does not accept this account&apos;s API token.</source>
        <translation>Cloudflare no acepta el token de API de esta cuenta.</translation>
    </message>
    <message>
        <source>Cloudflare wants another kind of token here.</source>
        <translation>Cloudflare exige aquí otro tipo de token.</translation>
    </message>
    <message>
        <source>This API token may not send for this account.</source>
        <translation>Este token de API no tiene permiso para enviar por esta cuenta.</translation>
    </message>
    <message>
        <source>The account&apos;s plan does not include Email Sending.</source>
        <translation>El plan de la cuenta no incluye Email Sending.</translation>
    </message>
    <message>
        <source>Sending is switched off for this domain or account.</source>
        <translation>El envío está desactivado para este dominio o esta cuenta.</translation>
    </message>
    <message>
        <source>Cloudflare does not know this account id.</source>
        <translation>Cloudflare no conoce este ID de cuenta.</translation>
    </message>
    <message>
        <source>Cloudflare asks to slow down.</source>
        <translation>Cloudflare pide ir más despacio.</translation>
    </message>
    <message>
        <source>Cloudflare had an internal error. Its documentation says that nothing is sent then, which is no proof.</source>
        <translation>Cloudflare tuvo un error interno. Su documentación dice que entonces no se envía nada, lo que no es una prueba.</translation>
    </message>
    <message>
        <source>Cloudflare says that it cannot do this.</source>
        <translation>Cloudflare dice que no puede hacerlo.</translation>
    </message>
    <message>
        <source>Cloudflare cannot check tokens at the moment.</source>
        <translation>Cloudflare no puede comprobar tokens en este momento.</translation>
    </message>
    <message>
        <source>The send failed.</source>
        <translation>El envío falló.</translation>
    </message>
    <message>
        <source>Check the network, the proxy and the account&apos;s base URL.</source>
        <translation>Compruebe la red, el proxy y la URL base de la cuenta.</translation>
    </message>
    <message>
        <source>Check the date of this computer and the account&apos;s base URL; do not send through this network.</source>
        <translation>Compruebe la fecha de este equipo y la URL base de la cuenta; no envíe a través de esta red.</translation>
    </message>
    <message>
        <source>Check the proxy under Tools, Accounts.</source>
        <translation>Compruebe el proxy en Herramientas, Cuentas.</translation>
    </message>
    <message>
        <source>Check the account id and the base URL under Tools, Accounts.</source>
        <translation>Compruebe el ID de la cuenta y la URL base en Herramientas, Cuentas.</translation>
    </message>
    <message>
        <source>A firewall answered instead of the API: check the base URL, or ask who runs the network.</source>
        <translation>Respondió un cortafuegos en lugar de la API: compruebe la URL base, o pregunte a quien gestiona la red.</translation>
    </message>
    <message>
        <source>Check the envelope&apos;s addresses.</source>
        <translation>Compruebe las direcciones del sobre.</translation>
    </message>
    <message>
        <source>The limit is 5 MiB (25 MiB if every recipient is a verified destination address).</source>
        <translation>El límite es de 5 MiB (25 MiB si todos los destinatarios son direcciones de destino verificadas).</translation>
    </message>
    <message>
        <source>Look for a recipient on the suppression list, and at the From field and the other headers.</source>
        <translation>Busque un destinatario en la lista de supresión, y revise el campo From y las demás cabeceras.</translation>
    </message>
    <message>
        <source>The token may be mistyped, revoked or expired: enter it again under Tools, Accounts.</source>
        <translation>El token puede estar mal escrito, revocado o caducado: introdúzcalo de nuevo en Herramientas, Cuentas.</translation>
    </message>
    <message>
        <source>It needs the permission “Email Sending: Edit” on this account.</source>
        <translation>Necesita el permiso «Email Sending: Edit» en esta cuenta.</translation>
    </message>
    <message>
        <source>Look at the account in the Cloudflare dashboard.</source>
        <translation>Consulte la cuenta en el panel de Cloudflare.</translation>
    </message>
    <message>
        <source>Wait a minute, then send again.</source>
        <translation>Espere un minuto y vuelva a enviar.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation>Informe de este error, por favor.</translation>
    </message>
    <message>
        <source>The server says: {words}</source>
        <translation>El servidor dice: {words}</translation>
    </message>
    <message>
        <source>Technical detail: {words}</source>
        <translation>Detalle técnico: {words}</translation>
    </message>
    <message>
        <source>This is no Liquid that can be read ({detail}). Correct it and save.</source>
        <translation>Esto no es Liquid que se pueda leer ({detail}). Corríjalo y guarde.</translation>
    </message>
    <message>
        <source>There is no filter “{name}”. Check how it is spelled.</source>
        <translation>No hay ningún filtro «{name}». Compruebe cómo se escribe.</translation>
    </message>
    <message>
        <source>The tag “{name}” is not known here; a template cannot read other files either. Take it out.</source>
        <translation>La etiqueta «{name}» no se conoce aquí; una plantilla tampoco puede leer otros archivos. Quítela.</translation>
    </message>
    <message>
        <source>This file is no text, so it cannot be a template.</source>
        <translation>Este archivo no es texto, así que no puede ser una plantilla.</translation>
    </message>
    <message>
        <source>This is no MJML that can be compiled ({detail}). Correct it and save.</source>
        <translation>Esto no es MJML que se pueda compilar ({detail}). Corríjalo y guarde.</translation>
    </message>
    <message>
        <source>Header fields begin here and never end. Write a line of three hyphens behind the last one.</source>
        <translation>Aquí empiezan campos de cabecera que no terminan nunca. Escriba una línea de tres guiones tras el último.</translation>
    </message>
    <message>
        <source>Between the two lines of hyphens only header fields may stand, such as “Subject: Hello”, and none that describe the body. Correct this line.</source>
        <translation>Entre las dos líneas de guiones solo puede haber campos de cabecera, como «Subject: Hola», y ninguno que describa el cuerpo. Corrija esta línea.</translation>
    </message>
    <message>
        <source>This text cannot be written again in its charset ({name}). Save the message in UTF-8.</source>
        <translation>Este texto no se puede volver a escribir en su juego de caracteres ({name}). Guarde el mensaje en UTF-8.</translation>
    </message>
    <message>
        <source>A filter cannot do with the value that it got ({detail}). Correct the template or the data.</source>
        <translation>Un filtro no puede tratar el valor que recibió ({detail}). Corrija la plantilla o los datos.</translation>
    </message>
    <message>
        <source>The text has a control in it, NUL for example, that no message can have. Take it out.</source>
        <translation>El texto contiene un carácter de control, NUL por ejemplo, que ningún mensaje puede tener. Quítelo.</translation>
    </message>
    <message>
        <source>The value of “{name}” has a line break or another control in it, and would get into a header field. Correct the data, or use the filter “strip_newlines”.</source>
        <translation>El valor de «{name}» contiene un salto de línea u otro carácter de control, y entraría en un campo de cabecera. Corrija los datos, o use el filtro «strip_newlines».</translation>
    </message>
    <message>
        <source>What “{name}” would say is no address or list of addresses: {detail}. Correct the data.</source>
        <translation>Lo que diría «{name}» no es una dirección ni una lista de direcciones: {detail}. Corrija los datos.</translation>
    </message>
    <message>
        <source>The header field “{name}” cannot say this: {detail}. Correct the template or the data.</source>
        <translation>El campo de cabecera «{name}» no puede decir esto: {detail}. Corrija la plantilla o los datos.</translation>
    </message>
    <message>
        <source>The template or what it makes has more than 4 MiB. Make it shorter.</source>
        <translation>La plantilla o lo que produce ocupa más de 4 MiB. Acórtela.</translation>
    </message>
    <message>
        <source>The loops go round more than 100,000 times. Go through fewer rows.</source>
        <translation>Los bucles dan más de 100.000 vueltas. Recorra menos filas.</translation>
    </message>
    <message>
        <source>Too many blocks or elements stand inside each other. Make it flatter.</source>
        <translation>Hay demasiados bloques o elementos unos dentro de otros. Reduzca los niveles.</translation>
    </message>
    <message>
        <source>A value becomes too long (“{name}”). Look at the filters that make it grow.</source>
        <translation>Un valor se hace demasiado largo («{name}»). Revise los filtros que lo hacen crecer.</translation>
    </message>
    <message>
        <source>The template takes more than two seconds, or has more than 50,000 tags. Look at its loops.</source>
        <translation>La plantilla tarda más de dos segundos, o tiene más de 50.000 etiquetas. Revise sus bucles.</translation>
    </message>
    <message>
        <source>The data are no JSON ({detail}). Correct them and save.</source>
        <translation>Los datos no son JSON ({detail}). Corríjalos y guarde.</translation>
    </message>
    <message>
        <source>The data are no TOML ({detail}). Correct them and save.</source>
        <translation>Los datos no son TOML ({detail}). Corríjalos y guarde.</translation>
    </message>
    <message>
        <source>The data are no CSV, or a line has more fields than there are columns ({detail}).</source>
        <translation>Los datos no son CSV, o una línea tiene más campos que columnas hay ({detail}).</translation>
    </message>
    <message>
        <source>The data must be a JSON or TOML object, an array of objects, or a CSV table.</source>
        <translation>Los datos deben ser un objeto JSON o TOML, una matriz de objetos o una tabla CSV.</translation>
    </message>
    <message>
        <source>A column has no name, or two have the same “{name}”. Give each a name of its own.</source>
        <translation>Una columna no tiene nombre, o dos tienen el mismo, «{name}». Dé a cada una un nombre propio.</translation>
    </message>
    <message>
        <source>There are no rows in the data. Add one and save.</source>
        <translation>No hay filas en los datos. Añada una y guarde.</translation>
    </message>
    <message>
        <source>The data have more than 20 MiB or 100,000 rows. Part them into several files.</source>
        <translation>Los datos ocupan más de 20 MiB o tienen más de 100.000 filas. Repártalos en varios archivos.</translation>
    </message>
    <message>
        <source>The data do not have this row any more. Choose another one.</source>
        <translation>Los datos ya no tienen esta fila. Elija otra.</translation>
    </message>
    <message>
        <source>The message is not what it was when it was tried: a picture has changed. Try all rows again.</source>
        <translation>El mensaje ya no es el que era cuando se probó: una imagen ha cambiado. Pruebe otra vez todas las filas.</translation>
    </message>
    <message>
        <source>The row has no “{name}”. Choose another column for the recipients, or correct the data.</source>
        <translation>La fila no tiene «{name}». Elija otra columna para los destinatarios, o corrija los datos.</translation>
    </message>
    <message>
        <source>“{name}” names no recipient. Correct the data.</source>
        <translation>«{name}» no nombra a ningún destinatario. Corrija los datos.</translation>
    </message>
    <message>
        <source>API tokens</source>
        <translation>Tokens de API</translation>
    </message>
    <message>
        <source>History of sends</source>
        <translation>Historial de envíos</translation>
    </message>
    <message>
        <source>Messages in the history</source>
        <translation>Mensajes del historial</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Trabajo sin guardar</translation>
    </message>
    <message>
        <source>Files for other programs</source>
        <translation>Archivos para otros programas</translation>
    </message>
    <message>
        <source>Merged messages</source>
        <translation>Mensajes combinados</translation>
    </message>
    <message>
        <source>Addresses for completion</source>
        <translation>Direcciones para completar</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Archivos recientes</translation>
    </message>
    <message>
        <source>Log and crash files</source>
        <translation>Registro y archivos de fallos</translation>
    </message>
    <message>
        <source>Mark of the preview</source>
        <translation>Marca de la vista previa</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Otros archivos</translation>
    </message>
    <message>
        <source>What you chose in the preferences, and the sizes of the windows.</source>
        <translation>Lo que eligió en las preferencias, y los tamaños de las ventanas.</translation>
    </message>
    <message>
        <source>Names and account IDs. The tokens are not in this file.</source>
        <translation>Nombres e ID de las cuentas. Los tokens no están en este archivo.</translation>
    </message>
    <message>
        <source>They are in the system&apos;s keyring and in no file; those for this session only are in memory.</source>
        <translation>Están en el llavero del sistema y en ningún archivo; los de solo esta sesión están en memoria.</translation>
    </message>
    <message>
        <source>The octets of the messages that were sent. They are in the file of the history.</source>
        <translation>Los bytes de los mensajes que se enviaron. Están en el archivo del historial.</translation>
    </message>
    <message>
        <source>Messages you have changed and not saved, for the case that the program ends by itself.</source>
        <translation>Mensajes que ha cambiado y no ha guardado, por si el programa termina por sí mismo.</translation>
    </message>
    <message>
        <source>Messages made out of templates, for the batches that send them.</source>
        <translation>Mensajes creados a partir de plantillas, para los lotes que los envían.</translation>
    </message>
    <message>
        <source>Addresses that mail was sent to. They are offered while you type.</source>
        <translation>Direcciones a las que se envió correo. Se ofrecen mientras escribe.</translation>
    </message>
    <message>
        <source>Which files were opened lately.</source>
        <translation>Qué archivos se abrieron últimamente.</translation>
    </message>
    <message>
        <source>Which windows were open, to open them again at the next start.</source>
        <translation>Qué ventanas estaban abiertas, para abrirlas de nuevo en el próximo inicio.</translation>
    </message>
    <message>
        <source>What the program did and what went wrong, without contents, subjects, addresses and tokens.</source>
        <translation>Qué hizo el programa y qué salió mal, sin contenido, asuntos, direcciones ni tokens.</translation>
    </message>
    <message>
        <source>Says whether the browser engine of the preview has ever ended the program.</source>
        <translation>Dice si el motor de navegación de la vista previa ha terminado alguna vez el programa.</translation>
    </message>
    <message>
        <source>Files in the program&apos;s folders that it does not know: by a later version, or by you.</source>
        <translation>Archivos de las carpetas del programa que este no conoce: de una versión posterior, o suyos.</translation>
    </message>
    <message>
        <source>Delete the preferences? The next start begins with those of a first start.</source>
        <translation>¿Eliminar las preferencias? El próximo inicio empieza con las de un primer inicio.</translation>
    </message>
    <message>
        <source>Delete all accounts and their tokens? Nothing changes at Cloudflare: revoke tokens there.</source>
        <translation>¿Eliminar todas las cuentas y sus tokens? En Cloudflare no cambia nada: revoque allí los tokens.</translation>
    </message>
    <message>
        <source>Delete the whole history and all batches? What may have been sent can no longer be looked up.</source>
        <translation>¿Eliminar todo el historial y todos los lotes? Ya no se podrá consultar lo que puede haberse enviado.</translation>
    </message>
    <message>
        <source>Delete the messages from the history? The attempts stay, but cannot be opened or sent again. Messages whose outcome is unknown are kept.</source>
        <translation>¿Eliminar del historial los mensajes? Los intentos permanecen, pero no se pueden abrir ni enviar de nuevo. Los mensajes con resultado desconocido se conservan.</translation>
    </message>
    <message>
        <source>Delete unsaved work that no window shows? It cannot be brought back.</source>
        <translation>¿Eliminar el trabajo sin guardar que ninguna ventana muestra? No se puede recuperar.</translation>
    </message>
    <message>
        <source>Delete the files that were made for other programs? A program that has one open may lose it.</source>
        <translation>¿Eliminar los archivos que se crearon para otros programas? Un programa que tenga uno abierto puede perderlo.</translation>
    </message>
    <message>
        <source>Delete all merged messages? Batches that are made of them cannot be sent any more.</source>
        <translation>¿Eliminar todos los mensajes combinados? Los lotes hechos con ellos ya no se podrán enviar.</translation>
    </message>
    <message>
        <source>Forget all addresses? None is offered until you send again.</source>
        <translation>¿Olvidar todas las direcciones? No se ofrece ninguna hasta que envíe de nuevo.</translation>
    </message>
    <message>
        <source>Forget the recent files? The files themselves stay.</source>
        <translation>¿Olvidar los archivos recientes? Los propios archivos permanecen.</translation>
    </message>
    <message>
        <source>Forget the open windows? What is open now is remembered again at the end, if you want that.</source>
        <translation>¿Olvidar las ventanas abiertas? Lo que está abierto ahora se recuerda de nuevo al terminar, si usted lo desea.</translation>
    </message>
    <message>
        <source>Delete the log and the crash files? They are of use when something goes wrong.</source>
        <translation>¿Eliminar el registro y los archivos de fallos? Son útiles cuando algo sale mal.</translation>
    </message>
    <message>
        <source>Delete the mark? The preview tries the browser engine again.</source>
        <translation>¿Eliminar la marca? La vista previa vuelve a probar el motor de navegación.</translation>
    </message>
    <message>
        <source>Delete files that this program does not know? They may be yours.</source>
        <translation>¿Eliminar archivos que este programa no conoce? Pueden ser suyos.</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>un archivo</translation>
    </message>
    <message>
        <source>none</source>
        <comment>files</comment>
        <translation>ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%Ln cuenta</numerusform>
            <numerusform>%Ln cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%Ln dirección</numerusform>
            <numerusform>%Ln direcciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n window(s)</source>
        <translation>
            <numerusform>%Ln ventana</numerusform>
            <numerusform>%Ln ventanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>en el llavero</translation>
    </message>
    <message>
        <source>Deleted: {kind}.</source>
        <translation>Eliminado: {kind}.</translation>
    </message>
    <message>
        <source>Some of it may be left.</source>
        <translation>Puede quedar una parte.</translation>
    </message>
    <message>
        <source>A message or a batch is being sent. Delete when it has ended, or stop it first. Nothing was deleted.</source>
        <translation>Se está enviando un mensaje o un lote. Elimine cuando haya terminado, o deténgalo primero. No se eliminó nada.</translation>
    </message>
    <message>
        <source>So it is not known how much is kept.</source>
        <translation>Así que no se sabe cuánto se conserva.</translation>
    </message>
    <message>
        <source>This deletes everything that this program keeps on this computer, and ends it: accounts, tokens in the keyring, preferences, the history with its messages, batches, unsaved work, addresses and logs. Messages that you saved in folders of your own stay. It cannot be undone.</source>
        <translation>Esto elimina todo lo que este programa conserva en este equipo, y termina el programa: las cuentas, los tokens del llavero, las preferencias, el historial con sus mensajes, los lotes, el trabajo sin guardar, las direcciones y los registros. Los mensajes que guardó en carpetas propias permanecen. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Nothing changes at Cloudflare: revoke the tokens there if nobody else uses them.</source>
        <translation>En Cloudflare no cambia nada: revoque allí los tokens si nadie más los usa.</translation>
    </message>
    <message>
        <source>Not saved, and lost with it: {names}.</source>
        <translation>Sin guardar, y se pierde con ello: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) with unsaved work of an earlier start would be lost, too.</source>
        <translation>
            <numerusform>%Ln mensaje con trabajo sin guardar de un inicio anterior también se perdería.</numerusform>
            <numerusform>%Ln mensajes con trabajo sin guardar de un inicio anterior también se perderían.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tokens may still be in the keyring, and nothing else was deleted.</source>
        <translation>Los tokens pueden seguir en el llavero, y no se eliminó nada más.</translation>
    </message>
    <message>
        <source>cfmail made a mistake</source>
        <translation>cfmail cometió un error</translation>
    </message>
    <message>
        <source>Something happened that the program was not made for. You can go on; if it behaves oddly, save your work and start it again. If a message was being sent, look into the history for what became of it before you send it again.</source>
        <translation>Ocurrió algo para lo que el programa no está hecho. Puede continuar; si se comporta de forma extraña, guarde su trabajo y vuelva a iniciarlo. Si se estaba enviando un mensaje, mire en el historial qué ha sido de él antes de enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>There is no unsaved work.</source>
        <translation>No hay trabajo sin guardar.</translation>
    </message>
    <message>
        <source>Your unsaved work was put aside, and comes back if the program ends: {names}.</source>
        <translation>Su trabajo sin guardar se puso a salvo, y vuelve si el programa termina: {names}.</translation>
    </message>
    <message>
        <source>This unsaved work could not be put aside: {names}. Save it yourself before you quit.</source>
        <translation>Este trabajo sin guardar no se pudo poner a salvo: {names}. Guárdelo usted antes de salir.</translation>
    </message>
    <message numerus="yes">
        <source>It has happened %n time(s) by now.</source>
        <translation>
            <numerusform>Ya ha ocurrido %Ln vez.</numerusform>
            <numerusform>Ya ha ocurrido %Ln veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same mistake happened again. If it goes on, save your work and start the program again.</source>
        <translation>El mismo error volvió a ocurrir. Si continúa, guarde su trabajo y vuelva a iniciar el programa.</translation>
    </message>
    <message>
        <source>cfmail ended unexpectedly last time ({when}). If a message was being sent, the history says what became of it.</source>
        <translation>cfmail terminó de forma inesperada la última vez ({when}). Si se estaba enviando un mensaje, el historial dice qué ha sido de él.</translation>
    </message>
    <message>
        <source>The report is on the clipboard. It holds no tokens, addresses, subjects, contents or file names.</source>
        <translation>El informe está en el portapapeles. No contiene tokens, direcciones, asuntos, contenido ni nombres de archivo.</translation>
    </message>
    <message>
        <source>The report says which versions run here, how the program is set up, how much it keeps, and what the log said last. Tokens, addresses, subjects, contents, file names and the name of this computer are not in it. Nothing is sent anywhere: you paste it where you want it.</source>
        <translation>El informe dice qué versiones se ejecutan aquí, cómo está configurado el programa, cuánto conserva y qué dijo por último el registro. No contiene tokens, direcciones, asuntos, contenido, nombres de archivo ni el nombre de este equipo. No se envía a ninguna parte: usted lo pega donde quiera.</translation>
    </message>
    <message>
        <source>Detail</source>
        <comment>level of a log record</comment>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>level of a log record</comment>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>level of a log record</comment>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>level of a log record</comment>
        <translation>Error</translation>
    </message>
    <message>
        <source>Mistake of the program</source>
        <comment>level of a log record</comment>
        <translation>Error del programa</translation>
    </message>
    <message>
        <source>The log says nothing of this kind.</source>
        <translation>El registro no contiene nada de este tipo.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <comment>of the log</comment>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens raw MIME messages, edits their SMTP envelope, and sends them through Cloudflare Email Sending.</source>
        <translation>Abre mensajes MIME en bruto, edita su sobre SMTP y los envía mediante Cloudflare Email Sending.</translation>
    </message>
    <message>
        <source>Not a product of Cloudflare.</source>
        <translation>No es un producto de Cloudflare.</translation>
    </message>
    <message>
        <source>This part came without the text of its licence, which is: {licence}</source>
        <translation>Esta parte vino sin el texto de su licencia, que es: {licence}</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>no indicada</translation>
    </message>
    <message>
        <source>No report was made.</source>
        <translation>No se creó ningún informe.</translation>
    </message>
    <message>
        <source>The log could not be read.</source>
        <translation>El registro no se pudo leer.</translation>
    </message>
    <message>
        <source>The part of the program that draws this message has ended. Nothing was sent, and the message itself is unharmed: press Try again, or look at Text or HTML source.</source>
        <translation>La parte del programa que dibuja este mensaje ha terminado. No se envió nada, y el mensaje mismo está intacto: pulse Reintentar, o mire Texto o Código HTML.</translation>
    </message>
    <message>
        <source>This message cannot be sent as it is.</source>
        <translation>Este mensaje no se puede enviar tal como está.</translation>
    </message>
    <message>
        <source>Identical: exactly the bytes of the file are sent.</source>
        <translation>Idéntico: se envían exactamente los bytes del archivo.</translation>
    </message>
    <message>
        <source>Your edits are sent, and nothing else is changed.</source>
        <translation>Se envían sus ediciones, y no se cambia nada más.</translation>
    </message>
    <message>
        <source>Your edits are sent; on the way the message is changed as listed.</source>
        <translation>Se envían sus ediciones; en el camino el mensaje se cambia como se indica.</translation>
    </message>
    <message>
        <source>Changed on the way, as listed.</source>
        <translation>Se cambia en el camino, como se indica.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>as opened</source>
        <translation>tal como se abrió</translation>
    </message>
    <message>
        <source>wire</source>
        <translation>envío</translation>
    </message>
    <message>
        <source>Header fields hold raw UTF-8. Mail servers without SMTPUTF8 refuse that; “Send as 7-bit” encodes them.</source>
        <translation>Hay campos de cabecera con UTF-8 sin codificar. Los servidores de correo sin SMTPUTF8 lo rechazan; «Enviar como 7 bits» los codifica.</translation>
    </message>
    <message>
        <source>Byte order mark dropped</source>
        <translation>Marca de orden de bytes descartada</translation>
    </message>
    <message>
        <source>mbox line “From…” dropped</source>
        <translation>Línea mbox «From…» descartada</translation>
    </message>
    <message>
        <source>{names} removed</source>
        <translation>{names}: quitado</translation>
    </message>
    <message>
        <source>X-Unsent removed</source>
        <translation>X-Unsent quitado</translation>
    </message>
    <message>
        <source>Header field encoded as {charset}</source>
        <translation>Campo de cabecera codificado como {charset}</translation>
    </message>
    <message>
        <source>Header field encoded</source>
        <translation>Campo de cabecera codificado</translation>
    </message>
    <message>
        <source>Parameter encoded as {charset}</source>
        <translation>Parámetro codificado como {charset}</translation>
    </message>
    <message>
        <source>Parameter encoded</source>
        <translation>Parámetro codificado</translation>
    </message>
    <message>
        <source>Header field replaced</source>
        <translation>Campo de cabecera reemplazado</translation>
    </message>
    <message>
        <source>Body encoded</source>
        <translation>Cuerpo codificado</translation>
    </message>
    <message>
        <source>Bytes escaped</source>
        <translation>Bytes escapados</translation>
    </message>
    <message>
        <source>Stray bytes dropped</source>
        <translation>Bytes sueltos descartados</translation>
    </message>
    <message>
        <source>Line ends become CRLF</source>
        <translation>Los fines de línea pasan a CRLF</translation>
    </message>
    <message>
        <source>{kind} ({detail})</source>
        <translation>{kind} ({detail})</translation>
    </message>
    <message>
        <source>DKIM signature</source>
        <translation>firma DKIM</translation>
    </message>
    <message>
        <source>ARC seal</source>
        <translation>sello ARC</translation>
    </message>
    <message>
        <source>S/MIME signature</source>
        <translation>firma S/MIME</translation>
    </message>
    <message>
        <source>OpenPGP signature</source>
        <translation>firma OpenPGP</translation>
    </message>
    <message>
        <source>signature of a multipart/signed</source>
        <translation>firma de un multipart/signed</translation>
    </message>
    <message>
        <source>To send this message, bytes must be changed that are signed: {signatures}.</source>
        <translation>Para enviar este mensaje hay que cambiar bytes que están firmados: {signatures}.</translation>
    </message>
    <message>
        <source>Your edits have changed bytes that are signed: {signatures}.</source>
        <translation>Sus ediciones han cambiado bytes que están firmados: {signatures}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>signatures</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>The signature will not verify any more at the recipient&apos;s. Nothing has been sent yet. “What will be sent” lists the changes.</source>
        <translation>La firma ya no será válida al verificarla el destinatario. Aún no se ha enviado nada. «Lo que se enviará» enumera los cambios.</translation>
    </message>
    <message>
        <source>Nothing says in which character set {place} is written: {sample}</source>
        <translation>Nada indica en qué juego de caracteres está escrito este lugar ({place}): {sample}</translation>
    </message>
    <message>
        <source>{charset}: {preview}</source>
        <translation>{charset}: {preview}</translation>
    </message>
    <message>
        <source>About cfmail</source>
        <translation>Acerca de cfmail</translation>
    </message>
    <message>
        <source>Versions and addresses</source>
        <translation>Versiones y direcciones</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Componentes del programa</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copiar versiones</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Acerca de</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licencias</translation>
    </message>
    <message>
        <source>cfmail {version}</source>
        <translation>cfmail {version}</translation>
    </message>
    <message>
        <source>Send as 7-bit</source>
        <translation>Enviar como 7 bits</translation>
    </message>
    <message>
        <source>Encode raw UTF-8 as well, for servers that take ASCII only</source>
        <translation>Codificar también el UTF-8 sin codificar, para servidores que solo aceptan ASCII</translation>
    </message>
    <message>
        <source>End every line with CRLF</source>
        <translation>Terminar cada línea con CRLF</translation>
    </message>
    <message>
        <source>SMTP demands it. Switched off, this send leaves all line ends as they are.</source>
        <translation>SMTP lo exige. Desactivado, este envío deja todos los fines de línea como están.</translation>
    </message>
    <message>
        <source>Character set of the header</source>
        <translation>Juego de caracteres de la cabecera</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>The message is being looked through after a change…</source>
        <translation>El mensaje se está examinando tras un cambio…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>The program made a mistake: there is no comparison.</source>
        <translation>El programa cometió un error: no hay comparación.</translation>
    </message>
    <message>
        <source>File and wire</source>
        <translation>Archivo y envío</translation>
    </message>
    <message>
        <source>The program made a mistake in looking through the message. Undo the last change.</source>
        <translation>El programa cometió un error al examinar el mensaje. Deshaga el último cambio.</translation>
    </message>
</context>
</TS>
