<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Open batch</source>
        <translation>Ouvrir le lot</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Comptes…</translation>
    </message>
    <message>
        <source>Manage accounts</source>
        <translation>Gérer les comptes</translation>
    </message>
    <message>
        <source>{name} — production</source>
        <translation>{name} — production</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Stored accounts</source>
        <translation>Comptes enregistrés</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Use the token for this session only</source>
        <translation>Utiliser le jeton pour cette session seulement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Discard the changes to this account?</source>
        <translation>Abandonner les modifications de ce compte&#x202f;?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Choose a stored account in the list first.</source>
        <translation>Choisissez d’abord un compte enregistré dans la liste.</translation>
    </message>
    <message>
        <source>A new account: fill in the form, then press Save.</source>
        <translation>Nouveau compte&#x202f;: remplissez le formulaire, puis appuyez sur Enregistrer.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Pas encore enregistré.</translation>
    </message>
    <message>
        <source>Saving… (the keyring may ask for its password)</source>
        <translation>Enregistrement… (le trousseau de clés peut demander son mot de passe)</translation>
    </message>
    <message>
        <source>Saved. The token is kept in memory until the program ends, and must then be entered again.</source>
        <translation>Enregistré. Le jeton est gardé en mémoire jusqu’à la fin du programme et devra ensuite être saisi de nouveau.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>The window uses this account now.</source>
        <translation>La fenêtre utilise maintenant ce compte.</translation>
    </message>
    <message>
        <source>Asking Cloudflare…</source>
        <translation>Interrogation de Cloudflare…</translation>
    </message>
    <message>
        <source>Remove the account “{name}” and its token?</source>
        <translation>Supprimer le compte «&#x202f;{name}&#x202f;» et son jeton&#x202f;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Removed. The keyring could not be asked: should it hold the token, remove it there.</source>
        <translation>Supprimé. Le trousseau de clés n’a pas pu être interrogé&#x202f;: s’il contient le jeton, supprimez-le là.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Supprimé.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None. For example: http://proxy.example:3128</source>
        <translation>Aucun. Par exemple&#x202f;: http://proxy.example:3128</translation>
    </message>
    <message>
        <source>Proxy for every account</source>
        <translation>Proxy pour tous les comptes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>For example: Acme, marketing</source>
        <translation>Par exemple&#x202f;: Acme, marketing</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>ID de compte</translation>
    </message>
    <message>
        <source>32 hexadecimal digits from the Cloudflare dashboard</source>
        <translation>32 chiffres hexadécimaux du tableau de bord Cloudflare</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Jeton d’API</translation>
    </message>
    <message>
        <source>E-mail and Global API key</source>
        <translation>E-mail et Global API Key</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>The address with which you log in to Cloudflare</source>
        <translation>L’adresse avec laquelle vous vous connectez à Cloudflare</translation>
    </message>
    <message>
        <source>API token or key</source>
        <translation>Jeton ou clé d’API</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL de base</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>This is production: mark it in every window</source>
        <translation>Compte de production&#x202f;: le signaler dans chaque fenêtre</translation>
    </message>
    <message>
        <source>This is production</source>
        <translation>Compte de production</translation>
    </message>
    <message>
        <source>Test recipient</source>
        <translation>Destinataire de test</translation>
    </message>
    <message>
        <source>To whom “Send to Me Instead” goes</source>
        <translation>À qui s’adresse «&#x202f;M’envoyer à la place&#x202f;»</translation>
    </message>
    <message>
        <source>Allowed recipients</source>
        <translation>Destinataires autorisés</translation>
    </message>
    <message>
        <source>For example: *@example.com, ada@example.org</source>
        <translation>Par exemple&#x202f;: *@example.com, ada@example.org</translation>
    </message>
    <message>
        <source>Empty means no restriction; else others need your confirmation.</source>
        <translation>Vide&#x202f;: aucune restriction&#x202f;; sinon, les autres demandent votre confirmation.</translation>
    </message>
    <message>
        <source>Look each recipient up among the suppressed ones before a send</source>
        <translation>Rechercher chaque destinataire parmi les bloqués avant un envoi</translation>
    </message>
    <message>
        <source>Look up suppressed recipients</source>
        <translation>Rechercher les destinataires bloqués</translation>
    </message>
    <message>
        <source>Leave empty to keep the present one</source>
        <translation>Laisser vide pour garder l’actuel</translation>
    </message>
    <message>
        <source>Goes to the system&apos;s keyring, nowhere else</source>
        <translation>Va dans le trousseau de clés du système, nulle part ailleurs</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>C&amp;lé</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Account &amp;id</source>
        <translation>&amp;ID de compte</translation>
    </message>
    <message>
        <source>A&amp;uthentication</source>
        <translation>A&amp;uthentification</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>URL de &amp;base</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>Test reci&amp;pient</source>
        <translation>Destinataire de &amp;test</translation>
    </message>
    <message>
        <source>A&amp;llowed recipients</source>
        <translation>Destinataires aut&amp;orisés</translation>
    </message>
    <message>
        <source>Asking Cloudflare&apos;s log…</source>
        <translation>Interrogation du journal de Cloudflare…</translation>
    </message>
    <message>
        <source>None of the recipients is suppressed: look at the message and its header fields.</source>
        <translation>Aucun des destinataires n’est bloqué&#x202f;: examinez le message et ses champs d’en-tête.</translation>
    </message>
    <message>
        <source>Nothing was sent. {why}</source>
        <translation>Rien n’a été envoyé. {why}</translation>
    </message>
    <message>
        <source>The account that sent this message is not there any more.</source>
        <translation>Le compte qui a envoyé ce message n’existe plus.</translation>
    </message>
    <message>
        <source>The contents of this message were not kept. Open its file and send it from there.</source>
        <translation>Le contenu de ce message n’a pas été conservé. Ouvrez son fichier et envoyez-le de là.</translation>
    </message>
    <message>
        <source>Send these too</source>
        <translation>Envoyer aussi ceux-ci</translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>Progression du lot</translation>
    </message>
    <message>
        <source>Start &amp;batch</source>
        <translation>Démarrer le &amp;lot</translation>
    </message>
    <message>
        <source>Start batch</source>
        <translation>Démarrer le lot</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Suspendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Table for spreadsheets (CSV)…</source>
        <translation>Tableau pour tableurs (CSV)…</translation>
    </message>
    <message>
        <source>Everything (JSON)…</source>
        <translation>Tout (JSON)…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Enveloppe</translation>
    </message>
    <message>
        <source>Envelope sender</source>
        <translation>Expéditeur d’enveloppe</translation>
    </message>
    <message>
        <source>Address that gets the bounces</source>
        <translation>Adresse qui reçoit les rejets</translation>
    </message>
    <message>
        <source>Send all to my test address</source>
        <translation>Tout envoyer à mon adresse de test</translation>
    </message>
    <message>
        <source>Go on by itself after a pause that Cloudflare asked for</source>
        <translation>Continuer automatiquement après une pause demandée par Cloudflare</translation>
    </message>
    <message>
        <source>Se&amp;nder</source>
        <translation>Ex&amp;péditeur</translation>
    </message>
    <message>
        <source>Recip&amp;ients</source>
        <translation>Dest&amp;inataires</translation>
    </message>
    <message>
        <source>Write the envelope sender.</source>
        <translation>Indiquez l’expéditeur d’enveloppe.</translation>
    </message>
    <message>
        <source>The envelope sender is not an address: {reason}.</source>
        <translation>L’expéditeur d’enveloppe n’est pas une adresse&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Write at least one recipient.</source>
        <translation>Indiquez au moins un destinataire.</translation>
    </message>
    <message>
        <source>Messages per minute</source>
        <translation>Messages par minute</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>aussi vite que possible</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>Simultanéité</translation>
    </message>
    <message>
        <source>&amp;Envelope</source>
        <translation>&amp;Enveloppe</translation>
    </message>
    <message>
        <source>Messages per &amp;minute</source>
        <translation>Messages par &amp;minute</translation>
    </message>
    <message>
        <source>&amp;Concurrency</source>
        <translation>Simulta&amp;néité</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>State of the messages shown</source>
        <translation>État des messages affichés</translation>
    </message>
    <message>
        <source>Batch messages</source>
        <translation>Messages du lot</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Send &amp;these too</source>
        <translation>Envoyer aussi &amp;ceux-ci</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>Excl&amp;ure</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Check in Cloudflare&apos;s log</source>
        <translation>Consulter le journal de Cloudflare</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marquer comme envoyé</translation>
    </message>
    <message>
        <source>Mark as not sent</source>
        <translation>Marquer comme non envoyé</translation>
    </message>
    <message>
        <source>Send again anyway (may duplicate)</source>
        <translation>Renvoyer quand même (risque de doublon)</translation>
    </message>
    <message>
        <source>Look up suppressed</source>
        <translation>Rechercher les bloqués</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>Afficher dans l’historique</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>A&amp;fficher</translation>
    </message>
    <message>
        <source>Start the batch?</source>
        <translation>Démarrer le lot&#x202f;?</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Forget this batch</source>
        <translation>Oublier ce lot</translation>
    </message>
    <message>
        <source>Keep running in the background</source>
        <translation>Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>Pause and quit</source>
        <translation>Suspendre et quitter</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Oublier…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Save as &amp;Markdown…</source>
        <translation>Enregistrer en &amp;Markdown…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>Enregistrer en &amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>&amp;Copier en Markdown</translation>
    </message>
    <message>
        <source>Co&amp;py as JSON</source>
        <translation>Co&amp;pier en JSON</translation>
    </message>
    <message>
        <source>Save findings</source>
        <translation>Enregistrer les constats</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Which checks count…</source>
        <translation>Vérifications prises en compte…</translation>
    </message>
    <message>
        <source>Choose which checks count as errors, and which are ignored, for the account</source>
        <translation>Choisir, pour le compte, les vérifications qui comptent comme erreurs et celles qui sont ignorées</translation>
    </message>
    <message>
        <source>Save or copy the findings as Markdown or JSON</source>
        <translation>Enregistrer ou copier les constats en Markdown ou en JSON</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
    <message>
        <source>Open source…</source>
        <translation>Ouvrir la source…</translation>
    </message>
    <message>
        <source>Show where it is in the message (Enter)</source>
        <translation>Montrer où cela se trouve dans le message (Entrée)</translation>
    </message>
    <message>
        <source>Mend it; Undo takes that back (F)</source>
        <translation>Corriger&#x202f;; Annuler rétablit l’état précédent (F)</translation>
    </message>
    <message>
        <source>Show what the rule is, whom it concerns, and every place</source>
        <translation>Afficher la règle, qui elle concerne et chaque endroit</translation>
    </message>
    <message>
        <source>Open the page of the rule in your browser, after a question</source>
        <translation>Ouvrir la page de la règle dans votre navigateur, après une question</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>About the finding</source>
        <translation>À propos du constat</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Look up DNS…</source>
        <translation>Interroger le DNS…</translation>
    </message>
    <message>
        <source>Check links…</source>
        <translation>Vérifier les liens…</translation>
    </message>
    <message>
        <source>Sending domains…</source>
        <translation>Domaines d’envoi…</translation>
    </message>
    <message>
        <source>Ask Cloudflare for the sending domains</source>
        <translation>Demander à Cloudflare les domaines d’envoi</translation>
    </message>
    <message>
        <source>Stop checking links</source>
        <translation>Arrêter la vérification des liens</translation>
    </message>
    <message>
        <source>Ask the DNS for SPF, DKIM and DMARC, after a question that says who learns what</source>
        <translation>Chercher SPF, DKIM et DMARC dans le DNS, après une question qui dit qui apprend quoi</translation>
    </message>
    <message>
        <source>Ask whether what is linked is there, after a question that says who learns what</source>
        <translation>Demander si les cibles des liens existent, après une question qui dit qui apprend quoi</translation>
    </message>
    <message>
        <source>Ask Cloudflare from which domains the account may send</source>
        <translation>Demander à Cloudflare à partir de quels domaines le compte peut envoyer</translation>
    </message>
    <message>
        <source>Look up DNS</source>
        <translation>Interroger le DNS</translation>
    </message>
    <message>
        <source>Check links</source>
        <translation>Vérifier les liens</translation>
    </message>
    <message>
        <source>Ask Cloudflare</source>
        <translation>Interroger Cloudflare</translation>
    </message>
    <message>
        <source>Which checks count</source>
        <translation>Vérifications prises en compte</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Filter checks</source>
        <translation>Filtrer les vérifications</translation>
    </message>
    <message>
        <source>Words in check, area or setting</source>
        <translation>Mots de la vérification, de la catégorie ou du réglage</translation>
    </message>
    <message>
        <source>Checks and their settings</source>
        <translation>Vérifications et leurs réglages</translation>
    </message>
    <message>
        <source>&amp;Count as error</source>
        <translation>&amp;Compter comme erreur</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>Comme d’&amp;habitude</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>{menu} › {entry}</source>
        <comment>a menu and a menu in it</comment>
        <translation>{menu} › {entry}</translation>
    </message>
    <message>
        <source>Open windows</source>
        <translation>Fenêtres ouvertes</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Chercher une commande</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Text, HTML and source</source>
        <translation>Texte, HTML et source</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Find next, while the find bar is open</source>
        <translation>Occurrence suivante, quand la barre de recherche est ouverte</translation>
    </message>
    <message>
        <source>Find previous, while the find bar is open</source>
        <translation>Occurrence précédente, quand la barre de recherche est ouverte</translation>
    </message>
    <message>
        <source>Insert a tab character</source>
        <translation>Insérer une tabulation</translation>
    </message>
    <message>
        <source>Go on to the next field</source>
        <translation>Passer au champ suivant</translation>
    </message>
    <message>
        <source>Go back to the field before</source>
        <translation>Revenir au champ précédent</translation>
    </message>
    <message>
        <source>Let the next Tab go on to the next field</source>
        <translation>Faire passer la prochaine Tab au champ suivant</translation>
    </message>
    <message>
        <source>Find bar</source>
        <translation>Barre de recherche</translation>
    </message>
    <message>
        <source>Close the bar and go back to the text</source>
        <translation>Fermer la barre et revenir au texte</translation>
    </message>
    <message>
        <source>Lines of addresses</source>
        <translation>Lignes d’adresses</translation>
    </message>
    <message>
        <source>Show the suggestions, and go to the next one</source>
        <translation>Afficher les suggestions et passer à la suivante</translation>
    </message>
    <message>
        <source>Go to the suggestion before</source>
        <translation>Aller à la suggestion précédente</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>Accepter la suggestion</translation>
    </message>
    <message>
        <source>Close the suggestions</source>
        <translation>Fermer les suggestions</translation>
    </message>
    <message>
        <source>Every table</source>
        <translation>Chaque tableau</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or all of them</source>
        <translation>Copier les lignes choisies, ou toutes</translation>
    </message>
    <message>
        <source>Show the attachment under “Parts”</source>
        <translation>Afficher la pièce jointe sous «&#x202f;Parties&#x202f;»</translation>
    </message>
    <message>
        <source>Rename the attachment</source>
        <translation>Renommer la pièce jointe</translation>
    </message>
    <message>
        <source>Remove the attachment</source>
        <translation>Supprimer la pièce jointe</translation>
    </message>
    <message>
        <source>Edit the field</source>
        <translation>Modifier le champ</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>Supprimer le champ</translation>
    </message>
    <message>
        <source>Duplicate the field</source>
        <translation>Dupliquer le champ</translation>
    </message>
    <message>
        <source>Move the field up</source>
        <translation>Monter le champ</translation>
    </message>
    <message>
        <source>Move the field down</source>
        <translation>Descendre le champ</translation>
    </message>
    <message>
        <source>Open the part</source>
        <translation>Ouvrir la partie</translation>
    </message>
    <message>
        <source>Rendered preview</source>
        <translation>Aperçu rendu</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Taille habituelle</translation>
    </message>
    <message>
        <source>Edge of the preview</source>
        <translation>Bord de l’aperçu</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Plus étroit</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Plus large</translation>
    </message>
    <message>
        <source>Narrower by one pixel</source>
        <translation>Plus étroit d’un pixel</translation>
    </message>
    <message>
        <source>Wider by one pixel</source>
        <translation>Plus large d’un pixel</translation>
    </message>
    <message>
        <source>Go to the place, then to the next one</source>
        <translation>Aller à l’endroit, puis au suivant</translation>
    </message>
    <message>
        <source>Mend it, where one edit is safe</source>
        <translation>Corriger, là où une modification est sûre</translation>
    </message>
    <message>
        <source>Type a value</source>
        <translation>Saisir une valeur</translation>
    </message>
    <message>
        <source>Go to the command before</source>
        <translation>Aller à la commande précédente</translation>
    </message>
    <message>
        <source>Go to the next command</source>
        <translation>Aller à la commande suivante</translation>
    </message>
    <message>
        <source>Go ten commands back</source>
        <translation>Reculer de dix commandes</translation>
    </message>
    <message>
        <source>Go ten commands on</source>
        <translation>Avancer de dix commandes</translation>
    </message>
    <message>
        <source>Run the command</source>
        <translation>Exécuter la commande</translation>
    </message>
    <message>
        <source>Go back to where the keyboard was</source>
        <translation>Revenir là où était le clavier</translation>
    </message>
    <message>
        <source>Batch window</source>
        <translation>Fenêtre de lot</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Help on this window</source>
        <translation>Aide sur cette fenêtre</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Go from the search to the attempts</source>
        <translation>Passer de la recherche aux tentatives</translation>
    </message>
    <message>
        <source>Open the attempt as a message</source>
        <translation>Ouvrir la tentative comme message</translation>
    </message>
    <message>
        <source>Delete the chosen attempts</source>
        <translation>Supprimer les tentatives choisies</translation>
    </message>
    <message>
        <source>Read the history again</source>
        <translation>Relire l’historique</translation>
    </message>
    <message>
        <source>Open the message</source>
        <translation>Ouvrir le message</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Chercher dans le manuel</translation>
    </message>
    <message>
        <source>Go to the next place that was found</source>
        <translation>Aller à l’endroit trouvé suivant</translation>
    </message>
    <message>
        <source>Go to the place before</source>
        <translation>Aller à l’endroit précédent</translation>
    </message>
    <message>
        <source>Go back to the page before</source>
        <translation>Revenir à la page précédente</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation>Avancer de nouveau</translation>
    </message>
    <message>
        <source>Dialogs</source>
        <translation>Boîtes de dialogue</translation>
    </message>
    <message>
        <source>Close without doing anything</source>
        <translation>Fermer sans rien faire</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>{menu} menu</source>
        <translation>Menu {menu}</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce que cela fait</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copier comme texte</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Copied as plain text.</source>
        <translation>Copié comme texte brut.</translation>
    </message>
    <message>
        <source>Search keyboard shortcuts</source>
        <translation>Chercher dans les raccourcis clavier</translation>
    </message>
    <message>
        <source>Part of a key, of a place, or of what it does</source>
        <translation>Partie d’une touche, d’un endroit ou d’une action</translation>
    </message>
    <message>
        <source>Copy the keys that are shown, a paragraph for each place</source>
        <translation>Copier les touches affichées, un paragraphe par endroit</translation>
    </message>
    <message>
        <source>Print the keys that are shown</source>
        <translation>Imprimer les touches affichées</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Add attachment</source>
        <translation>Ajouter une pièce jointe</translation>
    </message>
    <message>
        <source>Remove attachment</source>
        <translation>Supprimer la pièce jointe</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>pièce jointe</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>removed attachment</source>
        <translation>pièce jointe supprimée</translation>
    </message>
    <message>
        <source>Rename attachment</source>
        <translation>Renommer la pièce jointe</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom de fichier</translation>
    </message>
    <message>
        <source>renamed attachment</source>
        <translation>pièce jointe renommée</translation>
    </message>
    <message>
        <source>Replace attachment</source>
        <translation>Remplacer la pièce jointe</translation>
    </message>
    <message>
        <source>replaced attachment</source>
        <translation>pièce jointe remplacée</translation>
    </message>
    <message>
        <source>Enter shows the selected file under Parts</source>
        <translation>Entrée affiche le fichier sélectionné sous Parties</translation>
    </message>
    <message>
        <source>Attach files; they can be dropped on the list as well</source>
        <translation>Joindre des fichiers&#x202f;; ils peuvent aussi être déposés sur la liste</translation>
    </message>
    <message>
        <source>Take the selected files out of the message (Del in the list)</source>
        <translation>Retirer du message les fichiers sélectionnés (Suppr dans la liste)</translation>
    </message>
    <message>
        <source>Give the selected file another name (F2 in the list)</source>
        <translation>Donner un autre nom au fichier sélectionné (F2 dans la liste)</translation>
    </message>
    <message>
        <source>Put another file in the place of the selected one</source>
        <translation>Mettre un autre fichier à la place du fichier sélectionné</translation>
    </message>
    <message>
        <source>removed body</source>
        <translation>corps supprimé</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>Supprimer&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Take this part out of the message</source>
        <translation>Retirer cette partie du message</translation>
    </message>
    <message>
        <source>Text body</source>
        <translation>Corps texte</translation>
    </message>
    <message>
        <source>HTML body</source>
        <translation>Corps HTML</translation>
    </message>
    <message>
        <source>Make from HTML</source>
        <translation>Créer depuis le HTML</translation>
    </message>
    <message>
        <source>Insert image…</source>
        <translation>Insérer une image…</translation>
    </message>
    <message>
        <source>Type the plain text here.</source>
        <translation>Saisissez le texte brut ici.</translation>
    </message>
    <message>
        <source>Write the message here.</source>
        <translation>Écrivez le message ici.</translation>
    </message>
    <message>
        <source>text from HTML</source>
        <translation>texte tiré du HTML</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.webp *.bmp)</source>
        <translation>Images (*.png *.jpg *.jpeg *.gif *.webp *.bmp)</translation>
    </message>
    <message>
        <source>Insert images</source>
        <translation>Insérer des images</translation>
    </message>
    <message>
        <source>image</source>
        <translation>image</translation>
    </message>
    <message>
        <source>It is empty, and most programs will show nothing else: write it or remove it.</source>
        <translation>Cette partie est vide, et la plupart des logiciels n’afficheront rien d’autre&#x202f;: écrivez-la ou supprimez-la.</translation>
    </message>
    <message>
        <source>Write the plain text anew from what the HTML says</source>
        <translation>Récrire le texte brut d’après ce que dit le HTML</translation>
    </message>
    <message>
        <source>Put an image into the HTML at the cursor; one can be pasted or dropped, too</source>
        <translation>Placer une image dans le HTML au curseur&#x202f;; une image peut aussi être collée ou déposée</translation>
    </message>
    <message>
        <source>Name &lt;address&gt;</source>
        <translation>Nom &lt;adresse&gt;</translation>
    </message>
    <message>
        <source>These recipients go into the envelope only. No Bcc field is written.</source>
        <translation>Ces destinataires vont dans l’enveloppe seulement. Aucun champ Bcc n’est écrit.</translation>
    </message>
    <message>
        <source>Type or paste HTML source here.</source>
        <translation>Saisissez ou collez le code HTML ici.</translation>
    </message>
    <message>
        <source>Difference — {name}</source>
        <translation>Différence — {name}</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Line ends are not compared here.</source>
        <translation>Les fins de ligne ne sont pas comparées ici.</translation>
    </message>
    <message>
        <source>No line differs; line ends may.</source>
        <translation>Aucune ligne ne diffère&#x202f;; les fins de ligne le peuvent.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Ce qui sera envoyé</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Envelope difference</source>
        <translation>Différence de l’enveloppe</translation>
    </message>
    <message>
        <source>Show difference</source>
        <translation>Afficher la différence</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Garder celui-ci</translation>
    </message>
    <message>
        <source>Drag as .eml</source>
        <translation>Glisser en .eml</translation>
    </message>
    <message>
        <source>Drag this into a folder or another program. Press it to copy the message to the clipboard as a file.</source>
        <translation>Glissez ceci dans un dossier ou un autre programme. Appuyez pour copier le message comme fichier dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression rationnelle</translation>
    </message>
    <message>
        <source>Close find bar</source>
        <translation>Fermer la barre de recherche</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Reset from headers</source>
        <translation>Reprendre des en-têtes</translation>
    </message>
    <message>
        <source>This envelope was edited for another message.</source>
        <translation>Cette enveloppe a été modifiée pour un autre message.</translation>
    </message>
    <message>
        <source>Use it for this message</source>
        <translation>L’utiliser pour ce message</translation>
    </message>
    <message>
        <source>envelope</source>
        <translation>enveloppe</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>Modifiée par vous</translation>
    </message>
    <message>
        <source>Follows the headers</source>
        <translation>Suit les en-têtes</translation>
    </message>
    <message>
        <source>The envelope follows the headers already.</source>
        <translation>L’enveloppe suit déjà les en-têtes.</translation>
    </message>
    <message>
        <source>Difference to the headers</source>
        <translation>Différence avec les en-têtes</translation>
    </message>
    <message>
        <source>Field name</source>
        <translation>Nom du champ</translation>
    </message>
    <message>
        <source>Field value</source>
        <translation>Valeur du champ</translation>
    </message>
    <message>
        <source>Field as written</source>
        <translation>Champ tel qu’il est écrit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Tel qu’écrit</translation>
    </message>
    <message>
        <source>header field</source>
        <translation>champ d’en-tête</translation>
    </message>
    <message>
        <source>new field</source>
        <translation>nouveau champ</translation>
    </message>
    <message>
        <source>removed field</source>
        <translation>champ supprimé</translation>
    </message>
    <message>
        <source>doubled field</source>
        <translation>champ dupliqué</translation>
    </message>
    <message>
        <source>moved field</source>
        <translation>champ déplacé</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <source>Add a field below the selected one</source>
        <translation>Ajouter un champ sous le champ sélectionné</translation>
    </message>
    <message>
        <source>Remove field</source>
        <translation>Supprimer le champ</translation>
    </message>
    <message>
        <source>Remove the selected field (Del in the table)</source>
        <translation>Supprimer le champ sélectionné (Suppr dans le tableau)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Add a copy of the selected field (Ctrl+D)</source>
        <translation>Ajouter une copie du champ sélectionné (Ctrl+D)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move the selected field up (Alt+Up)</source>
        <translation>Monter le champ sélectionné (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move the selected field down (Alt+Down)</source>
        <translation>Descendre le champ sélectionné (Alt+Bas)</translation>
    </message>
    <message>
        <source>Enter edits the selected field</source>
        <translation>Entrée modifie le champ sélectionné</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>(not a field)</source>
        <translation>(pas un champ)</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>Champs d’en-tête</translation>
    </message>
    <message>
        <source>Follow the file</source>
        <translation>Suivre le fichier</translation>
    </message>
    <message>
        <source>Follow again</source>
        <translation>Suivre de nouveau</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>Templates (*.html *.htm *.txt *.eml *.mjml);;All files (*)</source>
        <translation>Modèles (*.html *.htm *.txt *.eml *.mjml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open live template</source>
        <translation>Ouvrir un modèle suivi</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrée standard</translation>
    </message>
    <message>
        <source>Reading a message from standard input…</source>
        <translation>Lecture d’un message depuis l’entrée standard…</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>Tout ouvrir</translation>
    </message>
    <message>
        <source>Sample message</source>
        <translation>Message d’exemple</translation>
    </message>
    <message>
        <source>Open messages</source>
        <translation>Ouvrir des messages</translation>
    </message>
    <message>
        <source>This message did not come from a file, so there is nothing to read again.</source>
        <translation>Ce message ne vient pas d’un fichier&#x202f;: il n’y a rien à relire.</translation>
    </message>
    <message>
        <source>Read the file again? What you changed and did not save would be lost.</source>
        <translation>Relire le fichier&#x202f;? Ce que vous avez modifié sans l’enregistrer serait perdu.</translation>
    </message>
    <message>
        <source>What was copied has lost characters on the way. Save the message and open the file.</source>
        <translation>Ce qui a été copié a perdu des caractères en chemin. Enregistrez le message et ouvrez le fichier.</translation>
    </message>
    <message>
        <source>Pasted message</source>
        <translation>Message collé</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the whole raw message, its header included.</source>
        <translation>Le presse-papiers ne contient aucun texte. Copiez le message brut entier, en-tête compris.</translation>
    </message>
    <message>
        <source>Messages of the batch</source>
        <translation>Messages du lot</translation>
    </message>
    <message>
        <source>What was dropped is not a file on this computer. Save it to a folder first.</source>
        <translation>Ce qui a été déposé n’est pas un fichier de cet ordinateur. Enregistrez-le d’abord dans un dossier.</translation>
    </message>
    <message>
        <source>The other program gave no file. Save the message as .eml there, then drop that file here.</source>
        <translation>L’autre programme n’a fourni aucun fichier. Enregistrez-y le message en .eml, puis déposez ce fichier ici.</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Templates (*.eml *.html *.htm *.txt);;All files (*)</source>
        <translation>Modèles (*.eml *.html *.htm *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>Nouveau à partir d’un modèle</translation>
    </message>
    <message>
        <source>Copy of {name}</source>
        <translation>Copie de {name}</translation>
    </message>
    <message>
        <source>Redirect of {name}</source>
        <translation>Redirection de {name}</translation>
    </message>
    <message>
        <source>Sent message</source>
        <translation>Message envoyé</translation>
    </message>
    <message>
        <source>The contents of this message were not kept.</source>
        <translation>Le contenu de ce message n’a pas été conservé.</translation>
    </message>
    <message>
        <source>Messages (*.eml *.emlx *.mbox *.mime *.txt *.html *.htm *.mjml *.gz);;All files (*)</source>
        <translation>Messages (*.eml *.emlx *.mbox *.mime *.txt *.html *.htm *.mjml *.gz);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Help — cfmail</source>
        <translation>Aide — cfmail</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show all attempts</source>
        <translation>Afficher toutes les tentatives</translation>
    </message>
    <message>
        <source>&amp;Open as message</source>
        <translation>&amp;Ouvrir comme message</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Keep…</source>
        <translation>&amp;Conserver…</translation>
    </message>
    <message>
        <source>Open as message</source>
        <translation>Ouvrir comme message</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Open the message, with its envelope, to be edited or sent again (Return)</source>
        <translation>Ouvrir le message, avec son enveloppe, pour le modifier ou l’envoyer de nouveau (Retour)</translation>
    </message>
    <message>
        <source>Write the attempts found, or the chosen ones, to a file</source>
        <translation>Écrire dans un fichier les tentatives trouvées, ou celles choisies</translation>
    </message>
    <message>
        <source>Stop what is being done; what is deleted already stays deleted</source>
        <translation>Arrêter ce qui est en cours&#x202f;; ce qui est déjà supprimé le reste</translation>
    </message>
    <message>
        <source>Forget the chosen attempts (Delete)</source>
        <translation>Oublier les tentatives choisies (Suppr)</translation>
    </message>
    <message>
        <source>How long attempts are kept, and whether their contents are</source>
        <translation>Combien de temps les tentatives sont conservées, et si leur contenu l’est</translation>
    </message>
    <message>
        <source>Recipients of the attempt</source>
        <translation>Destinataires de la tentative</translation>
    </message>
    <message>
        <source>Export this attempt</source>
        <translation>Exporter cette tentative</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>Words in subject, addresses, ids or causes</source>
        <translation>Mots de l’objet, des adresses, des identifiants ou des causes</translation>
    </message>
    <message>
        <source>Finds attempts that hold every word, or the beginning of it.</source>
        <translation>Trouve les tentatives qui contiennent chaque mot, ou son début.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Own range…</source>
        <translation>Autre période…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Set it aside and start a new one</source>
        <translation>Le mettre à l’écart et en commencer un nouveau</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Keep attempts</source>
        <translation>Conserver les tentatives</translation>
    </message>
    <message>
        <source>Days to keep</source>
        <translation>Jours de conservation</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Indéfiniment</translation>
    </message>
    <message>
        <source>Size limit</source>
        <translation>Limite de taille</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> Mio</translation>
    </message>
    <message>
        <source>Without limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Keep the contents of &amp;messages</source>
        <translation>Conserver le contenu des &amp;messages</translation>
    </message>
    <message>
        <source>Finding out how much the history takes…</source>
        <translation>Calcul de la place prise par l’historique…</translation>
    </message>
    <message>
        <source>Keep attempts &amp;for</source>
        <translation>Conserver les tentatives &amp;pendant</translation>
    </message>
    <message>
        <source>&amp;Largest size on the disk</source>
        <translation>&amp;Taille maximale sur le disque</translation>
    </message>
    <message>
        <source>Words in From, Subject or date</source>
        <translation>Mots de l’expéditeur, de l’objet ou de la date</translation>
    </message>
    <message>
        <source>Filter messages</source>
        <translation>Filtrer les messages</translation>
    </message>
    <message>
        <source>Undo “&gt;From ” quoting (mboxrd)</source>
        <translation>Défaire la citation «&#x202f;&gt;From&#x202f;» (mboxrd)</translation>
    </message>
    <message>
        <source>Send all as a batch…</source>
        <translation>Tout envoyer en lot…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Opened {name}</source>
        <translation>{name} ouvert</translation>
    </message>
    <message>
        <source>The message that was open stays open.</source>
        <translation>Le message qui était ouvert reste ouvert.</translation>
    </message>
    <message>
        <source>This account has no test recipient: give it one under Tools, Accounts. Nothing was sent.</source>
        <translation>Ce compte n’a pas de destinataire de test&#x202f;: donnez-lui-en un sous Outils, Comptes. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This window stays open: look at the results below.</source>
        <translation>Cette fenêtre reste ouverte&#x202f;: consultez les résultats ci-dessous.</translation>
    </message>
    <message>
        <source>Finishing the send in hand, then this window closes. If you quit now, its outcome stays unknown.</source>
        <translation>L’envoi en cours se termine, puis cette fenêtre se ferme. Si vous quittez maintenant, son résultat reste inconnu.</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Quitter maintenant</translation>
    </message>
    <message>
        <source>No message is open.</source>
        <translation>Aucun message n’est ouvert.</translation>
    </message>
    <message>
        <source>Nothing is being sent.</source>
        <translation>Rien n’est en cours d’envoi.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>Aucun message n’est ouvert</translation>
    </message>
    <message>
        <source>Write one, drop an .eml file on this window, or paste a raw message from the Edit menu.</source>
        <translation>Écrivez-en un, déposez un fichier .eml sur cette fenêtre, ou collez un message brut par le menu Édition.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open the sample message</source>
        <translation>Ouvrir le message d’exemple</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Views of the message</source>
        <translation>Vues du message</translation>
    </message>
    <message>
        <source>Name of the new field</source>
        <translation>Nom du nouveau champ</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Dismiss notice</source>
        <translation>Masquer l’avis</translation>
    </message>
    <message>
        <source>Act on notice</source>
        <translation>Donner suite à l’avis</translation>
    </message>
    <message>
        <source>{name} was not opened. {why}</source>
        <translation>{name} n’a pas été ouvert. {why}</translation>
    </message>
    <message>
        <source>{name} was not opened: the program made a mistake, which is in its log.</source>
        <translation>{name} n’a pas été ouvert&#x202f;: le programme a commis une erreur, consignée dans son journal.</translation>
    </message>
    <message>
        <source>Save part</source>
        <translation>Enregistrer la partie</translation>
    </message>
    <message>
        <source>Save all parts in a folder</source>
        <translation>Enregistrer toutes les parties dans un dossier</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Part content</source>
        <translation>Contenu de la partie</translation>
    </message>
    <message>
        <source>Part content in hexadecimal</source>
        <translation>Contenu de la partie en hexadécimal</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Save part…</source>
        <translation>Enregistrer la partie…</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Tout enregistrer…</translation>
    </message>
    <message>
        <source>Show in Source</source>
        <translation>Afficher dans Source</translation>
    </message>
    <message>
        <source>Save the content of the part, its transfer encoding undone, to a file</source>
        <translation>Enregistrer dans un fichier le contenu de la partie, son codage de transfert défait</translation>
    </message>
    <message>
        <source>Save the contents of all parts in a folder; no file there is replaced</source>
        <translation>Enregistrer dans un dossier le contenu de toutes les parties&#x202f;; aucun fichier n’y est remplacé</translation>
    </message>
    <message>
        <source>Show where the part begins in the message</source>
        <translation>Montrer où la partie commence dans le message</translation>
    </message>
    <message>
        <source>Open the message that the part holds in another window</source>
        <translation>Ouvrir dans une autre fenêtre le message que contient la partie</translation>
    </message>
    <message>
        <source>This message has no HTML part.</source>
        <translation>Ce message n’a pas de partie HTML.</translation>
    </message>
    <message>
        <source>HTML source</source>
        <translation>Source HTML</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Text behind it</source>
        <translation>Texte qui suit</translation>
    </message>
    <message>
        <source>Cut at</source>
        <translation>Coupé à</translation>
    </message>
    <message>
        <source>Inbox line</source>
        <translation>Ligne de liste</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(aucun expéditeur)</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(aucun objet)</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Target of the link</source>
        <translation>Cible du lien</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Largeur de la page</translation>
    </message>
    <message>
        <source>Drag, or press the arrow keys, to make the page wider or narrower</source>
        <translation>Faites glisser, ou appuyez sur les touches fléchées, pour élargir ou rétrécir la page</translation>
    </message>
    <message>
        <source>Preview width</source>
        <translation>Largeur de l’aperçu</translation>
    </message>
    <message>
        <source>Preview colours</source>
        <translation>Couleurs de l’aperçu</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Imprimer ou enregistrer</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>All three side by side</source>
        <translation>Les trois côte à côte</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Enregistrer en PNG…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Preview width in pixels</source>
        <translation>Largeur de l’aperçu en pixels</translation>
    </message>
    <message>
        <source>How wide the page is, in CSS pixels</source>
        <translation>Largeur de la page, en pixels CSS</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>Réduire (Ctrl+−)</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>Rétablir le zoom</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Agrandir (Ctrl++)</translation>
    </message>
    <message>
        <source>Show images; many people read with images switched off</source>
        <translation>Afficher les images&#x202f;; beaucoup de gens lisent sans images</translation>
    </message>
    <message>
        <source>Show a private copy of the page in your browser</source>
        <translation>Montrer une copie privée de la page dans votre navigateur</translation>
    </message>
    <message>
        <source>Print the page, or save it as a picture or a PDF</source>
        <translation>Imprimer la page, ou l’enregistrer comme image ou PDF</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Enregistrer la page</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>aperçu</translation>
    </message>
    <message>
        <source>Ways to look at the message</source>
        <translation>Façons de voir le message</translation>
    </message>
    <message>
        <source>Rendered</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Load remote images</source>
        <translation>Charger les images distantes</translation>
    </message>
    <message>
        <source>The simple view loads nothing remote</source>
        <translation>La vue simple ne charge rien de distant</translation>
    </message>
    <message>
        <source>For this message only, and until another one is shown</source>
        <translation>Pour ce message seulement, et jusqu’à ce qu’un autre soit affiché</translation>
    </message>
    <message>
        <source>There is too much of this page for the simple view: some is left off.</source>
        <translation>Cette page est trop longue pour la vue simple&#x202f;: une partie est omise.</translation>
    </message>
    <message>
        <source>Rendered message</source>
        <translation>Message rendu</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Copier l’adresse du lien</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Envelope recipients</source>
        <translation>Destinataires d’enveloppe</translation>
    </message>
    <message>
        <source>One address a line. They alone decide who gets the message.</source>
        <translation>Une adresse par ligne. Elles seules décident qui reçoit le message.</translation>
    </message>
    <message>
        <source>One address a line</source>
        <translation>Une adresse par ligne</translation>
    </message>
    <message>
        <source>Progress of the send</source>
        <translation>Progression de l’envoi</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) (is|are) not shown</source>
        <translation>
            <numerusform>%Ln ligne n’est pas affichée</numerusform>
            <numerusform>%Ln lignes ne sont pas affichées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) (is|are) the same</source>
        <translation>
            <numerusform>%Ln ligne est identique</numerusform>
            <numerusform>%Ln lignes sont identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n window(s), one for each file?</source>
        <translation>
            <numerusform>Ouvrir %Ln fenêtre, une par fichier&#x202f;?</numerusform>
            <numerusform>Ouvrir %Ln fenêtres, une par fichier&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>{page}: {section}</source>
        <translation>{page}&#x202f;: {section}</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) found</source>
        <translation>
            <numerusform>%Ln section trouvée</numerusform>
            <numerusform>%Ln sections trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists the sections that have all of these words. Enter and F3 go to the next place.</source>
        <translation>Liste les sections qui contiennent tous ces mots. Entrée et F3 vont à l’endroit suivant.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>The manual is in English only.</source>
        <translation>Le manuel n’existe qu’en anglais.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New Message</source>
        <translation>&amp;Nouveau message</translation>
    </message>
    <message>
        <source>New from &amp;Template…</source>
        <translation>Nouveau à partir d’un modè&amp;le…</translation>
    </message>
    <message>
        <source>New &amp;Window</source>
        <translation>Nouvelle &amp;fenêtre</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;Live Template…</source>
        <translation>Ouvrir un modèle sui&amp;vi…</translation>
    </message>
    <message>
        <source>Open R&amp;ecent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>New &amp;Batch from Files…</source>
        <translation>Nouveau lo&amp;t à partir de fichiers…</translation>
    </message>
    <message>
        <source>Open the Sa&amp;mple Message</source>
        <translation>Ouvrir le message d’e&amp;xemple</translation>
    </message>
    <message>
        <source>&amp;Reload from Disk</source>
        <translation>Re&amp;charger depuis le disque</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>Fer&amp;mer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cou&amp;per</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Re&amp;mplacer…</translation>
    </message>
    <message>
        <source>Paste Ra&amp;w Message</source>
        <translation>Coller un message &amp;brut</translation>
    </message>
    <message>
        <source>Copy Message as F&amp;ile</source>
        <translation>Copier le message comme &amp;fichier</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>Send to &amp;Me Instead</source>
        <translation>&amp;M’envoyer à la place</translation>
    </message>
    <message>
        <source>&amp;Cancel the Send</source>
        <translation>&amp;Annuler l’envoi</translation>
    </message>
    <message>
        <source>Pre&amp;vious Row</source>
        <translation>Ligne &amp;précédente</translation>
    </message>
    <message>
        <source>Ne&amp;xt Row</source>
        <translation>Ligne &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Reset Envelope from Headers</source>
        <translation>&amp;Reprendre l’enveloppe des en-têtes</translation>
    </message>
    <message>
        <source>Edit as &amp;New</source>
        <translation>Modifier comme &amp;nouveau</translation>
    </message>
    <message>
        <source>Re&amp;direct to Others</source>
        <translation>Re&amp;diriger vers d’autres</translation>
    </message>
    <message>
        <source>Cop&amp;y As</source>
        <translation>&amp;Copier comme</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Compose</source>
        <translation>&amp;Rédaction</translation>
    </message>
    <message>
        <source>&amp;Header Fields</source>
        <translation>&amp;Champs d’en-tête</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>&amp;Parts</source>
        <translation>&amp;Parties</translation>
    </message>
    <message>
        <source>&amp;What Will Be Sent</source>
        <translation>Ce &amp;qui sera envoyé</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Aperçu</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>&amp;Vérifications</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>Next P&amp;anel</source>
        <translation>Pan&amp;neau suivant</translation>
    </message>
    <message>
        <source>&amp;Default Layout</source>
        <translation>&amp;Disposition par défaut</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Batches…</source>
        <translation>&amp;Lots…</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Comptes…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>&amp;Chercher une commande…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnostic…</translation>
    </message>
    <message>
        <source>&amp;About cfmail</source>
        <translation>À &amp;propos de cfmail</translation>
    </message>
    <message>
        <source>Signs in by</source>
        <translation>Connexion par</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number, of the usual size</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Size of letters</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Change the limits of the history</source>
        <translation>Modifier les limites de l’historique</translation>
    </message>
    <message>
        <source>Data on this computer</source>
        <translation>Données sur cet ordinateur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;Quit now</source>
        <translation>&amp;Quitter maintenant</translation>
    </message>
    <message>
        <source>&amp;Language of the windows</source>
        <translation>&amp;Langue des fenêtres</translation>
    </message>
    <message>
        <source>Find a setting (Ctrl+F)</source>
        <translation>Chercher un réglage (Ctrl+F)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Change what the history keeps</source>
        <translation>Modifier ce que l’historique conserve</translation>
    </message>
    <message>
        <source>Remembered on this computer</source>
        <translation>Retenu sur cet ordinateur</translation>
    </message>
    <message>
        <source>Remote images</source>
        <translation>Images distantes</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>&amp;Which checks count…</source>
        <translation>&amp;Vérifications prises en compte…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Mo&amp;difier…</translation>
    </message>
    <message>
        <source>From of new messages</source>
        <translation>Champ From des nouveaux messages</translation>
    </message>
    <message>
        <source>For example: Ada Lovelace &lt;ada@example.com&gt;</source>
        <translation>Par exemple&#x202f;: Ada Lovelace &lt;ada@example.com&gt;</translation>
    </message>
    <message>
        <source>Show the &amp;accounts</source>
        <translation>Afficher les &amp;comptes</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Nouveaux messages</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>Before a send</source>
        <translation>Avant un envoi</translation>
    </message>
    <message>
        <source>After a send</source>
        <translation>Après un envoi</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Copy message id</source>
        <translation>Copier l’ID du message</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Earlier send: {text}</source>
        <translation>Envoi antérieur&#x202f;: {text}</translation>
    </message>
    <message>
        <source>Recipients shown</source>
        <translation>Destinataires affichés</translation>
    </message>
    <message>
        <source>Write these recipients and what became of each to a file</source>
        <translation>Écrire dans un fichier ces destinataires et ce qu’il est advenu de chacun</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or all of them, for a spreadsheet</source>
        <translation>Copier les lignes choisies, ou toutes, pour un tableur</translation>
    </message>
    <message>
        <source>All outcomes ({count})</source>
        <translation>Tous les résultats ({count})</translation>
    </message>
    <message>
        <source>{outcome} ({count})</source>
        <translation>{outcome} ({count})</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet…</source>
        <translation>CSV, pour un tableur…</translation>
    </message>
    <message>
        <source>JSON, with everything…</source>
        <translation>JSON, avec tout…</translation>
    </message>
    <message>
        <source>Send to the others</source>
        <translation>Envoyer aux autres</translation>
    </message>
    <message>
        <source>Send the same bytes to everybody but the suppressed recipients</source>
        <translation>Envoyer les mêmes octets à tous sauf aux destinataires bloqués</translation>
    </message>
    <message>
        <source>Ask Cloudflare&apos;s log whether the message was sent</source>
        <translation>Demander au journal de Cloudflare si le message a été envoyé</translation>
    </message>
    <message>
        <source>You know that it was sent; nothing is sent now</source>
        <translation>Vous savez qu’il a été envoyé&#x202f;; rien n’est envoyé maintenant</translation>
    </message>
    <message>
        <source>You know that it was not sent; nothing is sent now</source>
        <translation>Vous savez qu’il n’a pas été envoyé&#x202f;; rien n’est envoyé maintenant</translation>
    </message>
    <message>
        <source>Recipients may get the message twice</source>
        <translation>Des destinataires peuvent recevoir le message deux fois</translation>
    </message>
    <message>
        <source>Refresh status</source>
        <translation>Actualiser l’état</translation>
    </message>
    <message>
        <source>Ask Cloudflare&apos;s log what became of the recipients</source>
        <translation>Demander au journal de Cloudflare ce qu’il est advenu des destinataires</translation>
    </message>
    <message>
        <source>Resend to…</source>
        <translation>Renvoyer à…</translation>
    </message>
    <message>
        <source>Send the same bytes to some of the recipients</source>
        <translation>Envoyer les mêmes octets à une partie des destinataires</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copier comme</translation>
    </message>
    <message>
        <source>Copy this send for curl, Python and other clients, without the token</source>
        <translation>Copier cet envoi pour curl, Python et d’autres clients, sans le jeton</translation>
    </message>
    <message>
        <source>Request and answer…</source>
        <translation>Requête et réponse…</translation>
    </message>
    <message>
        <source>Show the request and the answer as they went</source>
        <translation>Afficher la requête et la réponse telles qu’elles sont passées</translation>
    </message>
    <message>
        <source>&amp;Failed or not sent ({count})</source>
        <translation>&amp;Échoués ou non envoyés ({count})</translation>
    </message>
    <message>
        <source>The &amp;suppressed ones ({count})</source>
        <translation>Les &amp;bloqués ({count})</translation>
    </message>
    <message>
        <source>The &amp;chosen ones ({count})</source>
        <translation>Les &amp;choisis ({count})</translation>
    </message>
    <message>
        <source>&amp;All ({count})</source>
        <translation>&amp;Tous ({count})</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>Requête et réponse</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Message in the request</source>
        <translation>Message dans la requête</translation>
    </message>
    <message>
        <source>&amp;Unfold the message</source>
        <translation>&amp;Déplier le message</translation>
    </message>
    <message>
        <source>&amp;Fold the message</source>
        <translation>Re&amp;plier le message</translation>
    </message>
    <message>
        <source>Unfold the message</source>
        <translation>Déplier le message</translation>
    </message>
    <message>
        <source>Fold the message</source>
        <translation>Replier le message</translation>
    </message>
    <message>
        <source>Show the octets of the message in the request</source>
        <translation>Afficher les octets du message dans la requête</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>results</source>
        <translation>résultats</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>Exporter les résultats</translation>
    </message>
    <message>
        <source>The results were not exported.</source>
        <translation>Les résultats n’ont pas été exportés.</translation>
    </message>
    <message>
        <source>The results were exported to {name}.</source>
        <translation>Les résultats ont été exportés dans {name}.</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Send by itself when the time is over</source>
        <translation>Envoyer automatiquement une fois le délai écoulé</translation>
    </message>
    <message>
        <source>For this time only</source>
        <translation>Pour cette fois seulement</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Cloudflare may ask to wait once more</source>
        <translation>Cloudflare peut demander d’attendre encore</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Renoncer</translation>
    </message>
    <message>
        <source>Nothing was sent, and nothing will be</source>
        <translation>Rien n’a été envoyé, et rien ne le sera</translation>
    </message>
    <message>
        <source>Messages (*.eml);;All files (*)</source>
        <translation>Messages (*.eml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Enregistrer le message</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>Enregistrer les modifications de «&#x202f;{name}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Copied: paste it into a folder or another program.</source>
        <translation>Copié&#x202f;: collez-le dans un dossier ou un autre programme.</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation>Le programme a commis une erreur.</translation>
    </message>
    <message>
        <source>The message is not saved.</source>
        <translation>Le message n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>Confirm the send</source>
        <translation>Confirmer l’envoi</translation>
    </message>
    <message>
        <source>Recipients of this send</source>
        <translation>Destinataires de cet envoi</translation>
    </message>
    <message>
        <source>Asking Cloudflare which recipients are suppressed… Nothing has been sent yet.</source>
        <translation>Interrogation de Cloudflare sur les destinataires bloqués… Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Nothing was sent: you stopped it.</source>
        <translation>Rien n’a été envoyé&#x202f;: vous l’avez arrêté.</translation>
    </message>
    <message>
        <source>Nothing was sent: you did not confirm it.</source>
        <translation>Rien n’a été envoyé&#x202f;: vous ne l’avez pas confirmé.</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Ce que les vérifications ont trouvé</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send to me instead</source>
        <translation>M’envoyer à la place</translation>
    </message>
    <message>
        <source>Send the message to the envelope recipients (Ctrl+Return)</source>
        <translation>Envoyer le message aux destinataires d’enveloppe (Ctrl+Retour)</translation>
    </message>
    <message>
        <source>Show what the checks found (Ctrl+7)</source>
        <translation>Afficher ce que les vérifications ont trouvé (Ctrl+7)</translation>
    </message>
    <message>
        <source>Send this message to {address} only; its header fields stay as they are (Ctrl+Shift+Return)</source>
        <translation>Envoyer ce message à {address} seulement&#x202f;; ses champs d’en-tête restent tels quels (Ctrl+Maj+Retour)</translation>
    </message>
    <message>
        <source>Send re-encoded</source>
        <translation>Envoyer recodé</translation>
    </message>
    <message>
        <source>Send all the same</source>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Insert byte…</source>
        <translation>Insérer un octet…</translation>
    </message>
    <message>
        <source>Put any byte at the cursor by its two hexadecimal digits</source>
        <translation>Placer au curseur un octet quelconque par ses deux chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>Insert byte</source>
        <translation>Insérer un octet</translation>
    </message>
    <message>
        <source>Two hexadecimal digits, such as E9</source>
        <translation>Deux chiffres hexadécimaux, par exemple E9</translation>
    </message>
    <message>
        <source>Source, read only</source>
        <translation>Source, en lecture seule</translation>
    </message>
    <message>
        <source>Part at the cursor</source>
        <translation>Partie au curseur</translation>
    </message>
    <message>
        <source>Show in Parts</source>
        <translation>Afficher dans Parties</translation>
    </message>
    <message>
        <source>The message has changed: its source is being read…</source>
        <translation>Le message a changé&#x202f;: sa source est en cours de lecture…</translation>
    </message>
    <message>
        <source>Large bodies are folded.</source>
        <translation>Les corps volumineux sont repliés.</translation>
    </message>
    <message>
        <source>Too long to be edited as text: use the other views.</source>
        <translation>Trop long pour être modifié comme texte&#x202f;: utilisez les autres vues.</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>Part {number}: {type}</source>
        <translation>Partie {number}&#x202f;: {type}</translation>
    </message>
    <message>
        <source>Message: {type}</source>
        <translation>Message&#x202f;: {type}</translation>
    </message>
    <message>
        <source>The program made a mistake: the source cannot be shown.</source>
        <translation>Le programme a commis une erreur&#x202f;: la source ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>Go to a part of the message</source>
        <translation>Aller à une partie du message</translation>
    </message>
    <message>
        <source>Show the part at the cursor under “Parts”</source>
        <translation>Afficher sous «&#x202f;Parties&#x202f;» la partie au curseur</translation>
    </message>
    <message>
        <source>Bytes that are no text are written like ⟨E9⟩; typing that enters the byte.</source>
        <translation>Les octets qui ne sont pas du texte s’écrivent comme ⟨E9⟩&#x202f;; saisir cette forme entre l’octet.</translation>
    </message>
    <message>
        <source>{size} of part {number}, not shown</source>
        <translation>{size} de la partie {number}, non affichés</translation>
    </message>
    <message>
        <source>{size}, not shown</source>
        <translation>{size}, non affichés</translation>
    </message>
    <message>
        <source>Send to everybody</source>
        <translation>Envoyer à tous</translation>
    </message>
    <message>
        <source>Cloudflare sends nothing to these recipients:

{names}

Nothing has been sent yet.</source>
        <translation>Cloudflare n’envoie rien à ces destinataires&#x202f;:

{names}

Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Recipients from</source>
        <translation>Destinataires tirés de</translation>
    </message>
    <message>
        <source>Try all rows</source>
        <translation>Essayer toutes les lignes</translation>
    </message>
    <message>
        <source>Make a batch…</source>
        <translation>Créer un lot…</translation>
    </message>
    <message>
        <source>Rows of the merge</source>
        <translation>Lignes du publipostage</translation>
    </message>
    <message>
        <source>One message for each row</source>
        <translation>Un message par ligne</translation>
    </message>
    <message>
        <source>The column of the data that names the envelope recipients</source>
        <translation>La colonne des données qui désigne les destinataires d’enveloppe</translation>
    </message>
    <message>
        <source>Enter shows the message of the row in the window</source>
        <translation>Entrée affiche dans la fenêtre le message de la ligne</translation>
    </message>
    <message>
        <source>Write the messages and open them as a batch; nothing is sent yet</source>
        <translation>Écrire les messages et les ouvrir comme lot&#x202f;; rien n’est encore envoyé</translation>
    </message>
    <message>
        <source>&amp;Recipients from</source>
        <translation>&amp;Destinataires tirés de</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Ligne précédente</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Ligne suivante</translation>
    </message>
    <message>
        <source>Show the message of the row before (Alt+Page Up)</source>
        <translation>Afficher le message de la ligne précédente (Alt+Page préc)</translation>
    </message>
    <message>
        <source>Show the message of the next row (Alt+Page Down)</source>
        <translation>Afficher le message de la ligne suivante (Alt+Page suiv)</translation>
    </message>
    <message>
        <source>Row {row} of {count}</source>
        <translation>Ligne {row} sur {count}</translation>
    </message>
    <message>
        <source>Findings of the row</source>
        <translation>Constats de la ligne</translation>
    </message>
    <message>
        <source>What is found about the chosen row shows here.</source>
        <translation>Ce qui est trouvé pour la ligne choisie s’affiche ici.</translation>
    </message>
    <message>
        <source>{level}: {title}</source>
        <translation>{level}&#x202f;: {title}</translation>
    </message>
    <message>
        <source>Open live template…</source>
        <translation>Ouvrir un modèle suivi…</translation>
    </message>
    <message>
        <source>Show what the file says; what was changed here is lost, after a question</source>
        <translation>Afficher ce que dit le fichier&#x202f;; ce qui a été modifié ici est perdu, après une question</translation>
    </message>
    <message>
        <source>Choose a file to follow (Ctrl+Shift+O)</source>
        <translation>Choisir un fichier à suivre (Ctrl+Maj+O)</translation>
    </message>
    <message>
        <source>No template is followed</source>
        <translation>Aucun modèle n’est suivi</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Choose data…</source>
        <translation>Choisir les données…</translation>
    </message>
    <message>
        <source>Data beside it</source>
        <translation>Données voisines</translation>
    </message>
    <message>
        <source>One message for each row…</source>
        <translation>Un message par ligne…</translation>
    </message>
    <message>
        <source>Take the data&apos;s values</source>
        <translation>Prendre les valeurs des données</translation>
    </message>
    <message>
        <source>Put pictures beside the template into the message</source>
        <translation>Placer dans le message les images voisines du modèle</translation>
    </message>
    <message>
        <source>Send to me</source>
        <translation>M’envoyer</translation>
    </message>
    <message>
        <source>Send to me on every save</source>
        <translation>M’envoyer à chaque enregistrement</translation>
    </message>
    <message>
        <source>Open the template in the program that this computer uses for such files</source>
        <translation>Ouvrir le modèle dans le programme que cet ordinateur utilise pour de tels fichiers</translation>
    </message>
    <message>
        <source>Take the values from a JSON, TOML or CSV file</source>
        <translation>Prendre les valeurs d’un fichier JSON, TOML ou CSV</translation>
    </message>
    <message>
        <source>Take the values from the file of the same name beside the template again</source>
        <translation>Reprendre les valeurs du fichier de même nom à côté du modèle</translation>
    </message>
    <message>
        <source>Which row of the data the message is made with</source>
        <translation>Ligne de données avec laquelle le message est créé</translation>
    </message>
    <message>
        <source>Try all rows, and send each its message through a batch</source>
        <translation>Essayer toutes les lignes, et envoyer à chacune son message par un lot</translation>
    </message>
    <message>
        <source>Forget what was typed into the table</source>
        <translation>Oublier ce qui a été saisi dans le tableau</translation>
    </message>
    <message>
        <source>Read the template again and send it to the test recipient (Ctrl+Shift+Return)</source>
        <translation>Relire le modèle et l’envoyer au destinataire de test (Ctrl+Maj+Retour)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>A live template is a .html, .txt, .eml or .mjml file with Liquid markup. It stays in your own editor: after every save the preview, the checks and the source show what it says now. Values come from a .json, .toml or .csv file of the same name beside it.</source>
        <translation>Un modèle suivi est un fichier .html, .txt, .eml ou .mjml avec des balises Liquid. Il reste dans votre propre éditeur&#x202f;: après chaque enregistrement, l’aperçu, les vérifications et la source montrent ce qu’il dit alors. Les valeurs viennent d’un fichier .json, .toml ou .csv de même nom placé à côté.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>where a value comes from</comment>
        <translation>Origine</translation>
    </message>
    <message>
        <source>none</source>
        <comment>recipients</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none</source>
        <comment>sender</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>will be sent although {reason}</source>
        <translation>sera envoyé malgré ce motif : {reason}</translation>
    </message>
    <message>
        <source>login, token, key, Cloudflare, production, sandbox</source>
        <comment>for searching</comment>
        <translation>connexion, jeton, clé, Cloudflare, production, bac à sable</translation>
    </message>
    <message>
        <source>send, network, confirm, notify, author</source>
        <comment>for searching</comment>
        <translation>envoyer, réseau, confirmer, notifier, auteur</translation>
    </message>
    <message>
        <source>lint, errors, warnings, ignore, rules</source>
        <comment>for searching</comment>
        <translation>lint, erreurs, avertissements, ignorer, règles</translation>
    </message>
    <message>
        <source>theme, look, display, zoom, accessibility</source>
        <comment>for searching</comment>
        <translation>thème, aspect, affichage, zoom, accessibilité</translation>
    </message>
    <message>
        <source>translation, locale, region</source>
        <comment>for searching</comment>
        <translation>traduction, paramètres régionaux, région</translation>
    </message>
    <message>
        <source>data, tracking, remember, forget, telemetry</source>
        <comment>for searching</comment>
        <translation>données, pistage, retenir, oublier, télémétrie</translation>
    </message>
    <message>
        <source>disk, space, files, folders, delete, backup</source>
        <comment>for searching</comment>
        <translation>disque, place, fichiers, dossiers, supprimer, sauvegarde</translation>
    </message>
    <message>
        <source>Nothing: it is built in</source>
        <translation>Rien&#x202f;: il est intégré</translation>
    </message>
    <message>
        <source>That a batch has ended, or waits for you: only one of at least {messages} messages or {seconds} seconds, and only while no window of cfmail is in front.</source>
        <translation>Qu’un lot est terminé, ou vous attend&#x202f;: seulement un lot d’au moins {messages} messages ou {seconds} secondes, et seulement quand aucune fenêtre de cfmail n’est au premier plan.</translation>
    </message>
    <message>
        <source>For this account not as usual: {errors} counted as errors, {ignored} ignored.</source>
        <comment>numbers of checks</comment>
        <translation>Pour ce compte, pas comme d’habitude&#x202f;: {errors} comptées comme erreurs, {ignored} ignorées.</translation>
    </message>
    <message>
        <source>Those of messages that were sent, with their names, to complete them while you type. Turned off, they are deleted at once, and none is suggested or written down. The history keeps the recipients of each send all the same.</source>
        <translation>Celles des messages qui ont été envoyés, avec leurs noms, pour les compléter pendant la saisie. Désactivé, elles sont supprimées aussitôt, et aucune n’est suggérée ni notée. L’historique conserve quand même les destinataires de chaque envoi.</translation>
    </message>
    <message>
        <source>Those that were open when cfmail ended come back with their messages, views and sizes, when it is started without a file. Unsaved work comes back in any case; nothing is ever sent by itself.</source>
        <translation>Celles qui étaient ouvertes à la fin de cfmail reviennent avec leurs messages, vues et tailles, quand il est démarré sans fichier. Le travail non enregistré revient de toute façon&#x202f;; rien n’est jamais envoyé automatiquement.</translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %n recipient(s) is unknown.</source>
        <translation>
            <numerusform>Le résultat pour %Ln destinataire est inconnu.</numerusform>
            <numerusform>Le résultat pour %Ln destinataires est inconnu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) (was|were) answered.</source>
        <translation>
            <numerusform>%Ln requête a reçu une réponse.</numerusform>
            <numerusform>%Ln requêtes ont reçu une réponse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n request(s) {states}.</source>
        <translation>
            <numerusform>Sur %Ln requête&#x202f;: {states}.</numerusform>
            <numerusform>Sur %Ln requêtes&#x202f;: {states}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln en cours</numerusform>
            <numerusform>%Ln en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked by you as sent</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln marquée par vous comme envoyée</numerusform>
            <numerusform>%Ln marquées par vous comme envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln envoyée</numerusform>
            <numerusform>%Ln envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked by you as not sent</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln marquée par vous comme non envoyée</numerusform>
            <numerusform>%Ln marquées par vous comme non envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln non envoyée</numerusform>
            <numerusform>%Ln non envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that may have been sent</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln peut-être envoyée</numerusform>
            <numerusform>%Ln peut-être envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message id(s)</source>
        <translation>
            <numerusform>%Ln ID de message</numerusform>
            <numerusform>%Ln ID de message</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delivered to (the recipient|all %n recipients).</source>
        <translation>
            <numerusform>Remis à %Ln destinataire.</numerusform>
            <numerusform>Remis à l’ensemble des %Ln destinataires.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{delivered} of %n recipient(s) delivered; see what became of each below.</source>
        <translation>
            <numerusform>{delivered} remis sur %Ln destinataire&#x202f;; voyez ci-dessous ce qu’il est advenu de chacun.</numerusform>
            <numerusform>{delivered} remis sur %Ln destinataires&#x202f;; voyez ci-dessous ce qu’il est advenu de chacun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send again in %n second(s) or later.</source>
        <translation>
            <numerusform>Renvoyez dans %Ln seconde ou plus tard.</numerusform>
            <numerusform>Renvoyez dans %Ln secondes ou plus tard.</numerusform>
        </translation>
    </message>
    <message>
        <source>{where}, line {line}: {fault}</source>
        <translation>{where}, ligne {line}&#x202f;: {fault}</translation>
    </message>
    <message>
        <source>{where}: {fault}</source>
        <translation>{where}&#x202f;: {fault}</translation>
    </message>
    <message>
        <source>Row {row}: {fault}</source>
        <translation>Ligne {row}&#x202f;: {fault}</translation>
    </message>
    <message>
        <source>Data (*.json *.toml *.csv);;All files (*)</source>
        <translation>Données (*.json *.toml *.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Data for the template</source>
        <translation>Données pour le modèle</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Template variables</source>
        <translation>Variables du modèle</translation>
    </message>
    <message>
        <source>Nothing found. Try other words.</source>
        <translation>Rien trouvé. Essayez avec d’autres mots.</translation>
    </message>
    <message>
        <source>Some letters of a command</source>
        <translation>Quelques lettres d’une commande</translation>
    </message>
    <message>
        <source>No attachments. Drop files here, or press Add attachment.</source>
        <translation>Aucune pièce jointe. Déposez des fichiers ici, ou appuyez sur Ajouter une pièce jointe.</translation>
    </message>
    <message>
        <source>&amp;Undo: {change}</source>
        <translation>Ann&amp;uler&#x202f;: {change}</translation>
    </message>
    <message>
        <source>&amp;Redo: {change}</source>
        <translation>&amp;Rétablir&#x202f;: {change}</translation>
    </message>
    <message>
        <source>theme, dark mode, night, high contrast, palette</source>
        <comment>for searching</comment>
        <translation>thème, mode sombre, nuit, contraste élevé, palette</translation>
    </message>
    <message>
        <source>font size, zoom, large text, scale</source>
        <comment>for searching</comment>
        <translation>taille de police, zoom, gros caractères, échelle</translation>
    </message>
    <message>
        <source>restart</source>
        <comment>for searching</comment>
        <translation>redémarrage, relancer</translation>
    </message>
    <message>
        <source>Remember opened &amp;files</source>
        <translation>Retenir les &amp;fichiers ouverts</translation>
    </message>
    <message>
        <source>Remember &amp;addresses</source>
        <translation>Retenir les &amp;adresses</translation>
    </message>
    <message>
        <source>Open the last &amp;windows again</source>
        <translation>Rouvrir les dernières fenê&amp;tres</translation>
    </message>
    <message>
        <source>recent, history</source>
        <comment>for searching</comment>
        <translation>récent, historique</translation>
    </message>
    <message>
        <source>completion</source>
        <comment>for searching</comment>
        <translation>complétion, saisie automatique</translation>
    </message>
    <message>
        <source>restore, startup</source>
        <comment>for searching</comment>
        <translation>restaurer, démarrage</translation>
    </message>
    <message>
        <source>tracking pixels</source>
        <comment>for searching</comment>
        <translation>pixels espions, pistage</translation>
    </message>
    <message>
        <source>telemetry, statistics</source>
        <comment>for searching</comment>
        <translation>télémétrie, statistiques</translation>
    </message>
    <message>
        <source>profile</source>
        <comment>for searching</comment>
        <translation>profil</translation>
    </message>
    <message>
        <source>retention, days, size, contents</source>
        <comment>for searching</comment>
        <translation>conservation, jours, taille, contenu</translation>
    </message>
    <message>
        <source>&amp;Notify on the desktop</source>
        <translation>&amp;Signaler sur le bureau</translation>
    </message>
    <message>
        <source>confirmation, production, allowed</source>
        <comment>for searching</comment>
        <translation>confirmation, production, autorisés</translation>
    </message>
    <message>
        <source>follow up, queued, log</source>
        <comment>for searching</comment>
        <translation>suivi, file d’attente, journal</translation>
    </message>
    <message>
        <source>notification, sound</source>
        <comment>for searching</comment>
        <translation>notification, son</translation>
    </message>
    <message>
        <source>firewall, VPN</source>
        <comment>for searching</comment>
        <translation>pare-feu, VPN</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;Effacer cette liste</translation>
    </message>
    <message>
        <source>After a send, what became of each recipient is listed here.</source>
        <translation>Après un envoi, ce qu’il est advenu de chaque destinataire est listé ici.</translation>
    </message>
    <message>
        <source>no value: type one</source>
        <translation>sans valeur&#x202f;: à saisir</translation>
    </message>
    <message>
        <source>typed here</source>
        <translation>saisie ici</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>{where}, line {line}</source>
        <translation>{where}, ligne {line}</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
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
        <translation>Bac à sable (rien ne quitte cet ordinateur)</translation>
    </message>
    <message>
        <source>{count} KiB</source>
        <translation>{count}&#xa0;Kio</translation>
    </message>
    <message>
        <source>{count} MiB</source>
        <translation>{count}&#xa0;Mio</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En file d’attente</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Not mentioned</source>
        <translation>Non mentionné</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>No account is chosen.</source>
        <translation>Aucun compte n’est choisi.</translation>
    </message>
    <message>
        <source>SANDBOX · Nothing leaves this computer. Every result here is simulated; no mail is delivered.</source>
        <translation>BAC À SABLE · Rien ne quitte cet ordinateur. Chaque résultat ici est simulé&#x202f;; aucun courrier n’est remis.</translation>
    </message>
    <message>
        <source>PRODUCTION · {name} · Mail sent here reaches real people.</source>
        <translation>PRODUCTION · {name} · Le courrier envoyé ici atteint de vraies personnes.</translation>
    </message>
    <message>
        <source>{name} · Mail sent here reaches real people.</source>
        <translation>{name} · Le courrier envoyé ici atteint de vraies personnes.</translation>
    </message>
    <message>
        <source>Steer it by recipients such as queued@, bounce@, suppressed@, slow@ or hangup@; F1 lists them all.</source>
        <translation>Pilotez-le par des destinataires comme queued@, bounce@, suppressed@, slow@ ou hangup@&#x202f;; F1 les donne tous.</translation>
    </message>
    <message>
        <source>Preparing the message…</source>
        <translation>Préparation du message…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Sending: {sent} of {total}</source>
        <translation>Envoi&#x202f;: {sent} sur {total}</translation>
    </message>
    <message>
        <source>The message is out. Waiting for the answer…</source>
        <translation>Le message est parti. Attente de la réponse…</translation>
    </message>
    <message>
        <source>{count} of {most} recipients</source>
        <translation>{count} sur {most} destinataires</translation>
    </message>
    <message>
        <source>New message from {name}</source>
        <translation>Nouveau message à partir de {name}</translation>
    </message>
    <message>
        <source>The first {shown} of {total} are shown.</source>
        <translation>Les {shown} premiers sur {total} sont affichés.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Donnez un nom au compte.</translation>
    </message>
    <message>
        <source>The name is too long: 80 characters at most.</source>
        <translation>Le nom est trop long&#x202f;: 80 caractères au plus.</translation>
    </message>
    <message>
        <source>Another account has this name. Choose a different one.</source>
        <translation>Un autre compte porte ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The account id is 32 hexadecimal digits; it stands in the dashboard&apos;s address bar.</source>
        <translation>L’ID de compte se compose de 32 chiffres hexadécimaux&#x202f;; il figure dans la barre d’adresse du tableau de bord.</translation>
    </message>
    <message>
        <source>Enter the e-mail address with which you log in to Cloudflare.</source>
        <translation>Saisissez l’adresse e-mail avec laquelle vous vous connectez à Cloudflare.</translation>
    </message>
    <message>
        <source>The token holds a character that no token has. Copy it once more.</source>
        <translation>Le jeton contient un caractère qu’aucun jeton ne contient. Copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>Enter the API token or key.</source>
        <translation>Saisissez le jeton ou la clé d’API.</translation>
    </message>
    <message>
        <source>Choose one of the colours.</source>
        <translation>Choisissez l’une des couleurs.</translation>
    </message>
    <message>
        <source>The base URL is not a web address like https://api.cloudflare.com/client/v4.</source>
        <translation>L’URL de base n’est pas une adresse web comme https://api.cloudflare.com/client/v4.</translation>
    </message>
    <message>
        <source>The base URL must begin with https://; http:// is allowed on this computer only.</source>
        <translation>L’URL de base doit commencer par https://&#x202f;; http:// n’est permis que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The base URL must not hold a user name or password.</source>
        <translation>L’URL de base ne doit contenir ni nom d’utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>Choose API token or Global API key.</source>
        <translation>Choisissez jeton d’API ou Global API Key.</translation>
    </message>
    <message>
        <source>An allowed recipient is neither an address like ada@example.com nor a domain like *@example.com.</source>
        <translation>Un destinataire autorisé n’est ni une adresse comme ada@example.com ni un domaine comme *@example.com.</translation>
    </message>
    <message>
        <source>The test recipient is not an address.</source>
        <translation>Le destinataire de test n’est pas une adresse.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no colour</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Sarcelle</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Or enter the token under Tools, Accounts, and use it for this session only.</source>
        <translation>Ou saisissez le jeton sous Outils, Comptes, et utilisez-le pour cette session seulement.</translation>
    </message>
    <message>
        <source>There is no keyring to keep the token in.</source>
        <translation>Il n’y a aucun trousseau de clés où garder le jeton.</translation>
    </message>
    <message>
        <source>The keyring holds no usable token for this account. Enter it under Tools, Accounts.</source>
        <translation>Le trousseau de clés ne contient aucun jeton utilisable pour ce compte. Saisissez-le sous Outils, Comptes.</translation>
    </message>
    <message>
        <source>The keyring took the token but did not keep it.</source>
        <translation>Le trousseau de clés a accepté le jeton mais ne l’a pas gardé.</translation>
    </message>
    <message>
        <source>Install and start gnome-keyring or KWallet (package gnome-keyring), then try again.</source>
        <translation>Installez et démarrez gnome-keyring ou KWallet (paquet gnome-keyring), puis réessayez.</translation>
    </message>
    <message>
        <source>Check the system&apos;s keychain, then try again.</source>
        <translation>Vérifiez le trousseau de clés du système, puis réessayez.</translation>
    </message>
    <message>
        <source>Whether it may send (“Email Sending: Edit”) is not known before the first send.</source>
        <translation>On ne sait qu’au premier envoi s’il peut envoyer («&#x202f;Email Sending: Edit&#x202f;»).</translation>
    </message>
    <message>
        <source>owned by this account</source>
        <translation>appartient à ce compte</translation>
    </message>
    <message>
        <source>owned by a user</source>
        <translation>appartient à un utilisateur</translation>
    </message>
    <message>
        <source>owner unknown</source>
        <translation>propriétaire inconnu</translation>
    </message>
    <message>
        <source>The token is valid and active ({owner}).</source>
        <translation>Le jeton est valide et actif ({owner}).</translation>
    </message>
    <message>
        <source>It expires on {date}.</source>
        <translation>Il expire le {date}.</translation>
    </message>
    <message>
        <source>The token exists but is disabled. Enable it in the Cloudflare dashboard.</source>
        <translation>Le jeton existe mais est désactivé. Activez-le dans le tableau de bord Cloudflare.</translation>
    </message>
    <message>
        <source>The token has expired. Create a new one in the Cloudflare dashboard.</source>
        <translation>Le jeton a expiré. Créez-en un nouveau dans le tableau de bord Cloudflare.</translation>
    </message>
    <message>
        <source>The token is not valid yet. Look at its start date in the Cloudflare dashboard.</source>
        <translation>Le jeton n’est pas encore valide. Voyez sa date de début dans le tableau de bord Cloudflare.</translation>
    </message>
    <message>
        <source>Cloudflare accepts the key and knows this account id.</source>
        <translation>Cloudflare accepte la clé et connaît cet ID de compte.</translation>
    </message>
    <message>
        <source>Cloudflare accepts the key, but it does not see this account id. Check the account id.</source>
        <translation>Cloudflare accepte la clé, mais elle ne voit pas cet ID de compte. Vérifiez l’ID de compte.</translation>
    </message>
    <message>
        <source>Cloudflare does not accept it: mistyped, revoked, or of another account.</source>
        <translation>Cloudflare ne l’accepte pas&#x202f;: mal saisi, révoqué, ou d’un autre compte.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s answer does not tell whether it is valid.</source>
        <translation>La réponse de Cloudflare ne dit pas s’il est valide.</translation>
    </message>
    <message>
        <source>A value is missing or of the wrong kind.</source>
        <translation>Une valeur manque ou n’est pas du bon type.</translation>
    </message>
    <message>
        <source>Its id cannot be used.</source>
        <translation>Son identifiant est inutilisable.</translation>
    </message>
    <message>
        <source>Another account has the same id.</source>
        <translation>Un autre compte a le même identifiant.</translation>
    </message>
    <message>
        <source>Account {number} in the account file is left out. {why}</source>
        <translation>Le compte {number} du fichier des comptes est laissé de côté. {why}</translation>
    </message>
    <message>
        <source>The account from the environment variables is left out. {why}</source>
        <translation>Le compte des variables d’environnement est laissé de côté. {why}</translation>
    </message>
    <message>
        <source>it has no @</source>
        <translation>le @ manque</translation>
    </message>
    <message>
        <source>it holds a space</source>
        <translation>une espace y figure</translation>
    </message>
    <message>
        <source>it holds a line break or another control character</source>
        <translation>un saut de ligne ou un autre caractère de commande y figure</translation>
    </message>
    <message>
        <source>what stands before the @ is malformed</source>
        <translation>ce qui précède le @ est mal formé</translation>
    </message>
    <message>
        <source>what stands behind the @ is not a domain</source>
        <translation>ce qui suit le @ n’est pas un domaine</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>le texte est trop long</translation>
    </message>
    <message>
        <source>it holds bytes that are not text</source>
        <translation>des octets ne sont pas du texte</translation>
    </message>
    <message>
        <source>a quotation mark or bracket is not closed</source>
        <translation>un guillemet ou un crochet n’est pas fermé</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>le texte est vide</translation>
    </message>
    <message>
        <source>“{text}” is not an address: {reason}.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas une adresse&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The same people as in the headers.</source>
        <translation>Les mêmes personnes que dans les en-têtes.</translation>
    </message>
    <message>
        <source>The same as what can be read in the headers; an address field holds more than addresses.</source>
        <translation>Conforme à ce qui peut être lu dans les en-têtes&#x202f;; un champ d’adresse contient autre chose que des adresses.</translation>
    </message>
    <message>
        <source>{address} is sent as {spelled}</source>
        <translation>{address} est envoyé sous la forme {spelled}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes}&#xa0;min {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <translation>Non envoyable</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non démarré</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>{state} ({count})</source>
        <translation>{state} ({count})</translation>
    </message>
    <message>
        <source>no messages</source>
        <translation>aucun message</translation>
    </message>
    <message>
        <source>No message was found in what you chose. Close this window, and drop .eml files, a folder of them, or an mbox file on the main window.</source>
        <translation>Aucun message n’a été trouvé dans ce que vous avez choisi. Fermez cette fenêtre, et déposez des fichiers .eml, un dossier qui en contient, ou un fichier mbox sur la fenêtre principale.</translation>
    </message>
    <message>
        <source>No message is in this state.</source>
        <translation>Aucun message n’est dans cet état.</translation>
    </message>
    <message>
        <source>Not started. {messages}: {counts}. Nothing is sent yet.</source>
        <translation>Non démarré. {messages}&#x202f;: {counts}. Rien n’est encore envoyé.</translation>
    </message>
    <message>
        <source>The program ended while this batch ran. {counts}. Resume sends only what was never begun.</source>
        <translation>Le programme s’est terminé pendant que ce lot s’exécutait. {counts}. Reprendre n’envoie que ce qui n’a jamais été commencé.</translation>
    </message>
    <message>
        <source>Another copy of this program has this batch in hand. {counts}. Pause it and close it there first.</source>
        <translation>Une autre copie de ce programme traite ce lot. {counts}. Suspendez-le et fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>Sending. {counts}.</source>
        <translation>Envoi en cours. {counts}.</translation>
    </message>
    <message>
        <source>About {left} left.</source>
        <translation>Il reste environ {left}.</translation>
    </message>
    <message>
        <source>Ending what is in hand ({messages}). {counts}.</source>
        <translation>Achèvement de ce qui est en cours ({messages}). {counts}.</translation>
    </message>
    <message>
        <source>Cloudflare asks to wait: {left}. {counts}.</source>
        <translation>Cloudflare demande d’attendre&#x202f;: {left}. {counts}.</translation>
    </message>
    <message>
        <source>It goes on by itself then.</source>
        <translation>Le lot continue alors automatiquement.</translation>
    </message>
    <message>
        <source>Press Resume to go on. It goes on at once: before that time Cloudflare may refuse again.</source>
        <translation>Appuyez sur Reprendre pour continuer. Le lot continue aussitôt&#x202f;: avant ce délai, Cloudflare peut refuser de nouveau.</translation>
    </message>
    <message>
        <source>{counts}. Press Resume to send what is waiting.</source>
        <translation>{counts}. Appuyez sur Reprendre pour envoyer ce qui attend.</translation>
    </message>
    <message>
        <source>Done. {counts}.</source>
        <translation>Terminé. {counts}.</translation>
    </message>
    <message>
        <source>Done, but nothing was sent. {counts}.</source>
        <translation>Terminé, mais rien n’a été envoyé. {counts}.</translation>
    </message>
    <message>
        <source>Held messages are not sent: choose one to read why, and press Send these too to let it go.</source>
        <translation>Les messages retenus ne sont pas envoyés&#x202f;: choisissez-en un pour lire pourquoi, et appuyez sur Envoyer aussi ceux-ci pour le laisser partir.</translation>
    </message>
    <message>
        <source>What is unknown may have been sent: choose it in the table to decide; nothing else sends it again.</source>
        <translation>Ce qui est inconnu peut avoir été envoyé&#x202f;: choisissez-le dans le tableau pour décider&#x202f;; rien d’autre ne le renvoie.</translation>
    </message>
    <message>
        <source>each message&apos;s own sender</source>
        <translation>celui de chaque message</translation>
    </message>
    <message>
        <source>each message&apos;s own recipients</source>
        <translation>ceux de chaque message</translation>
    </message>
    <message>
        <source>from {who} to {whom}</source>
        <translation>expéditeur&#x202f;: {who}&#x202f;; destinataires&#x202f;: {whom}</translation>
    </message>
    <message>
        <source>Outside of the list of recipients allowed for this account ({count}): {names}.</source>
        <translation>Hors de la liste des destinataires autorisés pour ce compte ({count})&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>The account of this batch was deleted. Nothing was sent now. Choose another one, then press Resume.</source>
        <translation>Le compte de ce lot a été supprimé. Rien n’a été envoyé cette fois. Choisissez-en un autre, puis appuyez sur Reprendre.</translation>
    </message>
    <message>
        <source>This batch is being sent, so it was not forgotten. Stop it first, where it runs.</source>
        <translation>Ce lot est en cours d’envoi&#x202f;; il n’a donc pas été oublié. Arrêtez-le d’abord, là où il s’exécute.</translation>
    </message>
    <message>
        <source>Recipients ({count}): {names}.</source>
        <translation>Destinataires ({count})&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>Forget the batch “{name}”? What it sent stays in the history; nothing is sent.</source>
        <translation>Oublier le lot «&#x202f;{name}&#x202f;»&#x202f;? Ce qu’il a envoyé reste dans l’historique&#x202f;; rien n’est envoyé.</translation>
    </message>
    <message>
        <source>{program}: batch “{name}” has ended</source>
        <translation>{program}&#x202f;: le lot «&#x202f;{name}&#x202f;» est terminé</translation>
    </message>
    <message>
        <source>{program}: batch “{name}” needs you</source>
        <translation>{program}&#x202f;: le lot «&#x202f;{name}&#x202f;» vous attend</translation>
    </message>
    <message>
        <source>The batch “{name}” was interrupted: {counts}. Nothing goes on by itself.</source>
        <translation>Le lot «&#x202f;{name}&#x202f;» a été interrompu&#x202f;: {counts}. Rien ne continue automatiquement.</translation>
    </message>
    <message>
        <source>There are no batches. Drop several .eml files, a folder or an mbox file on the window to make one.</source>
        <translation>Il n’y a aucun lot. Déposez plusieurs fichiers .eml, un dossier ou un fichier mbox sur la fenêtre pour en créer un.</translation>
    </message>
    <message>
        <source>This batch is still being sent. Pause it, or let it go on in the background?

Tools &gt; Batches… opens its window again.</source>
        <translation>Ce lot est encore en cours d’envoi. Le suspendre, ou le laisser continuer en arrière-plan&#x202f;?

Outils &gt; Lots… rouvre sa fenêtre.</translation>
    </message>
    <message>
        <source>This batch is still being sent. Pause it and quit?

What is in hand is waited for, and the next start offers the rest.</source>
        <translation>Ce lot est encore en cours d’envoi. Le suspendre et quitter&#x202f;?

Ce qui est en cours est attendu, et le prochain démarrage propose le reste.</translation>
    </message>
    <message>
        <source>A batch is still being sent. Pause it and quit?

What is in hand is waited for, and the next start offers the rest.</source>
        <translation>Un lot est encore en cours d’envoi. Le suspendre et quitter&#x202f;?

Ce qui est en cours est attendu, et le prochain démarrage propose le reste.</translation>
    </message>
    <message>
        <source>The files of a batch are still being read. Quit and forget this batch? Nothing was sent of it.</source>
        <translation>Les fichiers d’un lot sont encore en cours de lecture. Quitter et oublier ce lot&#x202f;? Rien n’en a été envoyé.</translation>
    </message>
    <message>
        <source>The files are still being read. Close the window and forget this batch? Nothing was sent.</source>
        <translation>Les fichiers sont encore en cours de lecture. Fermer la fenêtre et oublier ce lot&#x202f;? Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>As each message&apos;s header fields propose</source>
        <translation>Comme le proposent les champs d’en-tête de chaque message</translation>
    </message>
    <message>
        <source>One sender for all</source>
        <translation>Un expéditeur pour tous</translation>
    </message>
    <message>
        <source>One list of recipients for all</source>
        <translation>Une liste de destinataires pour tous</translation>
    </message>
    <message>
        <source>One sender and one list of recipients for all</source>
        <translation>Un expéditeur et une liste de destinataires pour tous</translation>
    </message>
    <message>
        <source>This account has no test recipient; set one under Accounts.</source>
        <translation>Ce compte n’a pas de destinataire de test&#x202f;; définissez-en un sous Comptes.</translation>
    </message>
    <message>
        <source>Every message goes to {address} only. The messages stay as they are.</source>
        <translation>Chaque message ne va qu’à {address}. Les messages restent tels quels.</translation>
    </message>
    <message>
        <source>How many messages are sent at the same time. With 1, each waits for the answer to the one before. With more, one that Cloudflare puts off is overtaken by those in hand with it.</source>
        <translation>Combien de messages sont envoyés en même temps. Avec 1, chacun attend la réponse au précédent. Avec davantage, celui que Cloudflare diffère est dépassé par ceux en cours avec lui.</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>none is held back</source>
        <translation>aucun n’est retenu</translation>
    </message>
    <message>
        <source>{held} held, {broken} cannot be sent</source>
        <translation>{held} retenus, {broken} non envoyables</translation>
    </message>
    <message>
        <source>Send every waiting message, in order. Held ones stay behind.</source>
        <translation>Envoyer, dans l’ordre, chaque message en attente. Les messages retenus restent en arrière.</translation>
    </message>
    <message>
        <source>Begin no other message for now; the batch stays in hand, and the next start of the program offers it.</source>
        <translation>Ne commencer aucun autre message pour l’instant&#x202f;; le lot reste en cours, et le prochain démarrage du programme le propose.</translation>
    </message>
    <message>
        <source>Send what is waiting at once. What was begun before is never repeated.</source>
        <translation>Envoyer aussitôt ce qui attend. Ce qui a été commencé auparavant n’est jamais répété.</translation>
    </message>
    <message>
        <source>End the batch here: begin no other message, and no start of the program offers it. Resume takes that back.</source>
        <translation>Terminer le lot ici&#x202f;: ne commencer aucun autre message&#x202f;; aucun démarrage du programme ne le propose. Reprendre annule cela.</translation>
    </message>
    <message>
        <source>Write what became of every message of the batch to a file.</source>
        <translation>Écrire dans un fichier ce qu’il est advenu de chaque message du lot.</translation>
    </message>
    <message>
        <source>Show the chosen message in a window of its own. The batch does not change by it.</source>
        <translation>Afficher le message choisi dans une fenêtre à lui. Le lot n’en est pas modifié.</translation>
    </message>
    <message>
        <source>Let the chosen held messages be sent after all, after a question that names why they are held.</source>
        <translation>Laisser quand même partir les messages retenus choisis, après une question qui dit pourquoi ils sont retenus.</translation>
    </message>
    <message>
        <source>Do not send the chosen messages; Send these too takes that back.</source>
        <translation>Ne pas envoyer les messages choisis&#x202f;; Envoyer aussi ceux-ci annule cela.</translation>
    </message>
    <message>
        <source>Let the chosen messages that were certainly not sent wait for another turn.</source>
        <translation>Faire attendre un autre tour aux messages choisis qui n’ont certainement pas été envoyés.</translation>
    </message>
    <message>
        <source>Ask Cloudflare what became of this message. Nothing is sent.</source>
        <translation>Demander à Cloudflare ce qu’il est advenu de ce message. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Keep that this message was sent. Nothing is sent.</source>
        <translation>Noter que ce message a été envoyé. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Keep that this message was not sent; it can be tried again then. Nothing is sent.</source>
        <translation>Noter que ce message n’a pas été envoyé&#x202f;; il peut alors être réessayé. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Send the same message to the same people, who may get it twice, after a question.</source>
        <translation>Envoyer le même message aux mêmes personnes, qui peuvent le recevoir deux fois, après une question.</translation>
    </message>
    <message>
        <source>Ask Cloudflare which recipients of this message are suppressed, and why. Nothing is sent.</source>
        <translation>Demander à Cloudflare quels destinataires de ce message sont bloqués, et pourquoi. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Show this attempt in the history, with every recipient and Cloudflare&apos;s answer.</source>
        <translation>Afficher cette tentative dans l’historique, avec chaque destinataire et la réponse de Cloudflare.</translation>
    </message>
    <message>
        <source>Cloudflare asked for a pause, which is over.</source>
        <translation>Cloudflare a demandé une pause, qui est écoulée.</translation>
    </message>
    <message>
        <source>Cloudflare could not be reached several times in a row. Check the network.</source>
        <translation>Cloudflare n’a pas pu être joint plusieurs fois de suite. Vérifiez le réseau.</translation>
    </message>
    <message>
        <source>Of several messages in a row nobody knows whether they were sent.</source>
        <translation>Pour plusieurs messages de suite, nul ne sait s’ils ont été envoyés.</translation>
    </message>
    <message>
        <source>Several files in a row cannot be read; perhaps the disk or folder that holds them is away.</source>
        <translation>Plusieurs fichiers de suite sont illisibles&#x202f;; le disque ou le dossier qui les contient est peut-être absent.</translation>
    </message>
    <message>
        <source>The program was closed.</source>
        <translation>Le programme a été fermé.</translation>
    </message>
    <message>
        <source>Another window of this program, started separately, runs this batch.</source>
        <translation>Une autre fenêtre de ce programme, démarrée séparément, exécute ce lot.</translation>
    </message>
    <message>
        <source>The program made a mistake, which is in its log.</source>
        <translation>Le programme a commis une erreur, consignée dans son journal.</translation>
    </message>
    <message>
        <source>{first} +{count}</source>
        <translation>{first} +{count}</translation>
    </message>
    <message>
        <source>as you marked it. Known before: {cause}</source>
        <translation>selon votre marque. Connu auparavant&#x202f;: {cause}</translation>
    </message>
    <message>
        <source>as you marked it</source>
        <translation>selon votre marque</translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <translation>Objet&#x202f;: {subject}</translation>
    </message>
    <message>
        <source>Sender: {sender}</source>
        <translation>Expéditeur&#x202f;: {sender}</translation>
    </message>
    <message>
        <source>Recipients ({count}): {names}</source>
        <translation>Destinataires ({count})&#x202f;: {names}</translation>
    </message>
    <message>
        <source>Message {number}: {state}</source>
        <translation>Message {number}&#x202f;: {state}</translation>
    </message>
    <message>
        <source>Findings: {findings}</source>
        <translation>Constats&#x202f;: {findings}</translation>
    </message>
    <message>
        <source>a recipient is outside of the account&apos;s list</source>
        <translation>un destinataire est hors de la liste du compte</translation>
    </message>
    <message>
        <source>the same went to some of these recipients within the last hour</source>
        <translation>le même est allé à certains de ces destinataires dans la dernière heure</translation>
    </message>
    <message>
        <source>the file is not as it was when it was added</source>
        <translation>le fichier n’est plus tel qu’à son ajout</translation>
    </message>
    <message>
        <source>not sent yet; Cloudflare asked to wait, and its turn comes again</source>
        <translation>pas encore envoyé&#x202f;; Cloudflare a demandé d’attendre, et son tour revient</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>exclu par vous</translation>
    </message>
    <message>
        <source>the envelope sender is not an address</source>
        <translation>l’expéditeur d’enveloppe n’est pas une adresse</translation>
    </message>
    <message>
        <source>a recipient is not an address</source>
        <translation>un destinataire n’est pas une adresse</translation>
    </message>
    <message>
        <source>a recipient is named twice</source>
        <translation>un destinataire est nommé deux fois</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>le fichier est illisible</translation>
    </message>
    <message>
        <source>no message in the file</source>
        <translation>aucun message dans le fichier</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>trop grand</translation>
    </message>
    <message>
        <source>open it: a character set must be chosen</source>
        <translation>l’ouvrir&#x202f;: un jeu de caractères doit être choisi</translation>
    </message>
    <message>
        <source>open it: bytes that cannot be sent</source>
        <translation>l’ouvrir&#x202f;: des octets ne peuvent pas être envoyés</translation>
    </message>
    <message>
        <source>its signature would break</source>
        <translation>sa signature serait rompue</translation>
    </message>
    <message>
        <source>an address field cannot be read completely</source>
        <translation>un champ d’adresse ne peut pas être lu entièrement</translation>
    </message>
    <message>
        <source>no sender in From</source>
        <translation>aucun expéditeur dans From</translation>
    </message>
    <message>
        <source>no recipients in To, Cc or Bcc</source>
        <translation>aucun destinataire dans To, Cc ou Bcc</translation>
    </message>
    <message>
        <source>over 5 MiB: for verified addresses only</source>
        <translation>plus de 5&#xa0;Mio&#x202f;: pour adresses vérifiées seulement</translation>
    </message>
    <message>
        <source>some bytes cannot be carried</source>
        <translation>certains octets ne peuvent pas être transportés</translation>
    </message>
    <message>
        <source>re-encoded for sending</source>
        <translation>recodé pour l’envoi</translation>
    </message>
    <message>
        <source>Bcc is removed</source>
        <translation>Bcc est supprimé</translation>
    </message>
    <message>
        <source>marked as a draft</source>
        <translation>marqué comme brouillon</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <comment>name of a check</comment>
        <translation>Ne peut pas être envoyé</translation>
    </message>
    <message>
        <source>No From field</source>
        <comment>name of a check</comment>
        <translation>Aucun champ From</translation>
    </message>
    <message>
        <source>No Date field</source>
        <comment>name of a check</comment>
        <translation>Aucun champ Date</translation>
    </message>
    <message>
        <source>Neither To nor Cc</source>
        <comment>name of a check</comment>
        <translation>Ni To ni Cc</translation>
    </message>
    <message>
        <source>No MIME-Version field</source>
        <comment>name of a check</comment>
        <translation>Aucun champ MIME-Version</translation>
    </message>
    <message>
        <source>No subject</source>
        <comment>name of a check</comment>
        <translation>Aucun objet</translation>
    </message>
    <message>
        <source>Duplicate field</source>
        <comment>name of a check</comment>
        <translation>Champ en double</translation>
    </message>
    <message>
        <source>Line without colon</source>
        <comment>name of a check</comment>
        <translation>Ligne sans deux-points</translation>
    </message>
    <message>
        <source>Space before colon</source>
        <comment>name of a check</comment>
        <translation>Espace avant le deux-points</translation>
    </message>
    <message>
        <source>No blank line</source>
        <comment>name of a check</comment>
        <translation>Pas de ligne vide</translation>
    </message>
    <message>
        <source>Too many fields</source>
        <comment>name of a check</comment>
        <translation>Trop de champs</translation>
    </message>
    <message>
        <source>Raw UTF-8 in the header</source>
        <comment>name of a check</comment>
        <translation>UTF-8 brut dans l’en-tête</translation>
    </message>
    <message>
        <source>Wrong MIME-Version</source>
        <comment>name of a check</comment>
        <translation>MIME-Version erroné</translation>
    </message>
    <message>
        <source>Malformed Date</source>
        <comment>name of a check</comment>
        <translation>Date mal formée</translation>
    </message>
    <message>
        <source>Date with the wrong day of the week</source>
        <comment>name of a check</comment>
        <translation>Date au mauvais jour de la semaine</translation>
    </message>
    <message>
        <source>Date in the future</source>
        <comment>name of a check</comment>
        <translation>Date dans le futur</translation>
    </message>
    <message>
        <source>Old Date</source>
        <comment>name of a check</comment>
        <translation>Date ancienne</translation>
    </message>
    <message>
        <source>Malformed Message-ID</source>
        <comment>name of a check</comment>
        <translation>Message-ID mal formé</translation>
    </message>
    <message>
        <source>Malformed address</source>
        <comment>name of a check</comment>
        <translation>Adresse mal formée</translation>
    </message>
    <message>
        <source>Address with an open quotation mark or bracket</source>
        <comment>name of a check</comment>
        <translation>Adresse avec un guillemet ou un crochet ouvert</translation>
    </message>
    <message>
        <source>Empty address field</source>
        <comment>name of a check</comment>
        <translation>Champ d’adresse vide</translation>
    </message>
    <message>
        <source>Semicolon between addresses</source>
        <comment>name of a check</comment>
        <translation>Point-virgule entre adresses</translation>
    </message>
    <message>
        <source>Several authors</source>
        <comment>name of a check</comment>
        <translation>Plusieurs auteurs</translation>
    </message>
    <message>
        <source>Several senders</source>
        <comment>name of a check</comment>
        <translation>Plusieurs expéditeurs</translation>
    </message>
    <message>
        <source>Name that is another address</source>
        <comment>name of a check</comment>
        <translation>Nom qui est une autre adresse</translation>
    </message>
    <message>
        <source>Name that holds another domain</source>
        <comment>name of a check</comment>
        <translation>Nom qui contient un autre domaine</translation>
    </message>
    <message>
        <source>Letters of several scripts</source>
        <comment>name of a check</comment>
        <translation>Lettres de plusieurs écritures</translation>
    </message>
    <message>
        <source>Letters that look alike</source>
        <comment>name of a check</comment>
        <translation>Lettres trompeuses</translation>
    </message>
    <message>
        <source>Broken encoded word</source>
        <comment>name of a check</comment>
        <translation>Mot codé défectueux</translation>
    </message>
    <message>
        <source>Encoded word in an unknown character set</source>
        <comment>name of a check</comment>
        <translation>Mot codé dans un jeu de caractères inconnu</translation>
    </message>
    <message>
        <source>Long encoded word</source>
        <comment>name of a check</comment>
        <translation>Mot codé long</translation>
    </message>
    <message>
        <source>Encoded word without spaces around it</source>
        <comment>name of a check</comment>
        <translation>Mot codé sans espaces autour</translation>
    </message>
    <message>
        <source>Encoded word in quotation marks</source>
        <comment>name of a check</comment>
        <translation>Mot codé entre guillemets</translation>
    </message>
    <message>
        <source>Missing boundary</source>
        <comment>name of a check</comment>
        <translation>Séparateur (boundary) manquant</translation>
    </message>
    <message>
        <source>Malformed boundary</source>
        <comment>name of a check</comment>
        <translation>Séparateur (boundary) mal formé</translation>
    </message>
    <message>
        <source>Long boundary</source>
        <comment>name of a check</comment>
        <translation>Séparateur (boundary) long</translation>
    </message>
    <message>
        <source>Boundary without quotation marks</source>
        <comment>name of a check</comment>
        <translation>Séparateur (boundary) sans guillemets</translation>
    </message>
    <message>
        <source>Boundary used twice</source>
        <comment>name of a check</comment>
        <translation>Séparateur (boundary) utilisé deux fois</translation>
    </message>
    <message>
        <source>Boundary never occurs</source>
        <comment>name of a check</comment>
        <translation>Séparateur (boundary) absent du corps</translation>
    </message>
    <message>
        <source>No closing boundary</source>
        <comment>name of a check</comment>
        <translation>Pas de séparateur (boundary) final</translation>
    </message>
    <message>
        <source>Multipart without parts</source>
        <comment>name of a check</comment>
        <translation>Multipart sans parties</translation>
    </message>
    <message>
        <source>Encoded multipart</source>
        <comment>name of a check</comment>
        <translation>Multipart codé</translation>
    </message>
    <message>
        <source>Parts nested too deeply</source>
        <comment>name of a check</comment>
        <translation>Parties imbriquées trop profondément</translation>
    </message>
    <message>
        <source>Too many parts</source>
        <comment>name of a check</comment>
        <translation>Trop de parties</translation>
    </message>
    <message>
        <source>Malformed Content-Type</source>
        <comment>name of a check</comment>
        <translation>Content-Type mal formé</translation>
    </message>
    <message>
        <source>HTML called plain text</source>
        <comment>name of a check</comment>
        <translation>HTML déclaré comme texte brut</translation>
    </message>
    <message>
        <source>HTML without tags</source>
        <comment>name of a check</comment>
        <translation>HTML sans balises</translation>
    </message>
    <message>
        <source>Empty part</source>
        <comment>name of a check</comment>
        <translation>Partie vide</translation>
    </message>
    <message>
        <source>Unknown character set</source>
        <comment>name of a check</comment>
        <translation>Jeu de caractères inconnu</translation>
    </message>
    <message>
        <source>Wrong character set</source>
        <comment>name of a check</comment>
        <translation>Jeu de caractères faux</translation>
    </message>
    <message>
        <source>Looks like UTF-8</source>
        <comment>name of a check</comment>
        <translation>Ressemble à UTF-8</translation>
    </message>
    <message>
        <source>No character set</source>
        <comment>name of a check</comment>
        <translation>Aucun jeu de caractères</translation>
    </message>
    <message>
        <source>Unknown transfer encoding</source>
        <comment>name of a check</comment>
        <translation>Codage de transfert inconnu</translation>
    </message>
    <message>
        <source>Raw 8-bit body</source>
        <comment>name of a check</comment>
        <translation>Corps en 8 bits bruts</translation>
    </message>
    <message>
        <source>Malformed base64</source>
        <comment>name of a check</comment>
        <translation>Base64 mal formé</translation>
    </message>
    <message>
        <source>Text with NUL</source>
        <comment>name of a check</comment>
        <translation>Texte avec NUL</translation>
    </message>
    <message>
        <source>Long line</source>
        <comment>name of a check</comment>
        <translation>Ligne longue</translation>
    </message>
    <message>
        <source>NUL bytes</source>
        <comment>name of a check</comment>
        <translation>Octets NUL</translation>
    </message>
    <message>
        <source>CR that ends no line</source>
        <comment>name of a check</comment>
        <translation>CR qui ne termine pas de ligne</translation>
    </message>
    <message>
        <source>Message too large</source>
        <comment>name of a check</comment>
        <translation>Message trop grand</translation>
    </message>
    <message>
        <source>Over 5 MiB</source>
        <comment>name of a check</comment>
        <translation>Plus de 5&#xa0;Mio</translation>
    </message>
    <message>
        <source>Near 5 MiB</source>
        <comment>name of a check</comment>
        <translation>Près de 5&#xa0;Mio</translation>
    </message>
    <message>
        <source>Too many recipients</source>
        <comment>name of a check</comment>
        <translation>Trop de destinataires</translation>
    </message>
    <message>
        <source>Several requests</source>
        <comment>name of a check</comment>
        <translation>Plusieurs requêtes</translation>
    </message>
    <message>
        <source>Not a sending domain</source>
        <comment>name of a check</comment>
        <translation>Pas un domaine d’envoi</translation>
    </message>
    <message>
        <source>From and envelope sender differ</source>
        <comment>name of a check</comment>
        <translation>From et l’expéditeur d’enveloppe diffèrent</translation>
    </message>
    <message>
        <source>Long subject</source>
        <comment>name of a check</comment>
        <translation>Objet long</translation>
    </message>
    <message>
        <source>Long name of a header field</source>
        <comment>name of a check</comment>
        <translation>Nom de champ d’en-tête long</translation>
    </message>
    <message>
        <source>Long header field</source>
        <comment>name of a check</comment>
        <translation>Champ d’en-tête long</translation>
    </message>
    <message>
        <source>Large added header fields</source>
        <comment>name of a check</comment>
        <translation>Champs d’en-tête ajoutés volumineux</translation>
    </message>
    <message>
        <source>No Message-ID</source>
        <comment>name of a check</comment>
        <translation>Aucun Message-ID</translation>
    </message>
    <message>
        <source>Received is there already</source>
        <comment>name of a check</comment>
        <translation>Received déjà présent</translation>
    </message>
    <message>
        <source>Field that Cloudflare sets</source>
        <comment>name of a check</comment>
        <translation>Champ que Cloudflare définit</translation>
    </message>
    <message>
        <source>Field that Cloudflare does not list</source>
        <comment>name of a check</comment>
        <translation>Champ que Cloudflare n’énumère pas</translation>
    </message>
    <message>
        <source>Value that Cloudflare does not list</source>
        <comment>name of a check</comment>
        <translation>Valeur que Cloudflare n’énumère pas</translation>
    </message>
    <message>
        <source>Malformed List-Unsubscribe</source>
        <comment>name of a check</comment>
        <translation>List-Unsubscribe mal formé</translation>
    </message>
    <message>
        <source>List-Unsubscribe without encryption</source>
        <comment>name of a check</comment>
        <translation>List-Unsubscribe sans chiffrement</translation>
    </message>
    <message>
        <source>Malformed List-Unsubscribe-Post</source>
        <comment>name of a check</comment>
        <translation>List-Unsubscribe-Post mal formé</translation>
    </message>
    <message>
        <source>List-Unsubscribe-Post without https</source>
        <comment>name of a check</comment>
        <translation>List-Unsubscribe-Post sans https</translation>
    </message>
    <message>
        <source>No one-click unsubscribe</source>
        <comment>name of a check</comment>
        <translation>Pas de désinscription en un clic</translation>
    </message>
    <message>
        <source>No List-Unsubscribe</source>
        <comment>name of a check</comment>
        <translation>Aucun List-Unsubscribe</translation>
    </message>
    <message>
        <source>Blind copies in the header</source>
        <comment>name of a check</comment>
        <translation>Copies cachées dans l’en-tête</translation>
    </message>
    <message>
        <source>Blind copies in an attached message</source>
        <comment>name of a check</comment>
        <translation>Copies cachées dans un message joint</translation>
    </message>
    <message>
        <source>Field that names a recipient</source>
        <comment>name of a check</comment>
        <translation>Champ qui nomme un destinataire</translation>
    </message>
    <message>
        <source>Field that tells where it was written</source>
        <comment>name of a check</comment>
        <translation>Champ qui dit où il a été écrit</translation>
    </message>
    <message>
        <source>Host inside a network</source>
        <comment>name of a check</comment>
        <translation>Hôte à l’intérieur d’un réseau</translation>
    </message>
    <message>
        <source>IP address in a trace field</source>
        <comment>name of a check</comment>
        <translation>Adresse IP dans un champ de trace</translation>
    </message>
    <message>
        <source>Message-ID that names a computer</source>
        <comment>name of a check</comment>
        <translation>Message-ID qui nomme un ordinateur</translation>
    </message>
    <message>
        <source>Path on somebody&apos;s computer</source>
        <comment>name of a check</comment>
        <translation>Chemin sur l’ordinateur de quelqu’un</translation>
    </message>
    <message>
        <source>File name with a path</source>
        <comment>name of a check</comment>
        <translation>Nom de fichier avec un chemin</translation>
    </message>
    <message>
        <source>Picture of one pixel</source>
        <comment>name of a check</comment>
        <translation>Image d’un pixel</translation>
    </message>
    <message>
        <source>Password, token or key</source>
        <comment>name of a check</comment>
        <translation>Mot de passe, jeton ou clé</translation>
    </message>
    <message>
        <source>From is in another domain than the sender</source>
        <comment>name of a check</comment>
        <translation>From dans un autre domaine que l’expéditeur</translation>
    </message>
    <message>
        <source>From is in a related domain</source>
        <comment>name of a check</comment>
        <translation>From dans un domaine apparenté</translation>
    </message>
    <message>
        <source>Authors in several domains</source>
        <comment>name of a check</comment>
        <translation>Auteurs de plusieurs domaines</translation>
    </message>
    <message>
        <source>DNS did not answer</source>
        <comment>name of a check</comment>
        <translation>Le DNS n’a pas répondu</translation>
    </message>
    <message>
        <source>Domain does not exist</source>
        <comment>name of a check</comment>
        <translation>Le domaine n’existe pas</translation>
    </message>
    <message>
        <source>Domain takes no mail</source>
        <comment>name of a check</comment>
        <translation>Le domaine n’accepte pas de courrier</translation>
    </message>
    <message>
        <source>SPF names Cloudflare</source>
        <comment>name of a check</comment>
        <translation>SPF nomme Cloudflare</translation>
    </message>
    <message>
        <source>No SPF record</source>
        <comment>name of a check</comment>
        <translation>Aucun enregistrement SPF</translation>
    </message>
    <message>
        <source>Several SPF records</source>
        <comment>name of a check</comment>
        <translation>Plusieurs enregistrements SPF</translation>
    </message>
    <message>
        <source>Malformed SPF record</source>
        <comment>name of a check</comment>
        <translation>Enregistrement SPF mal formé</translation>
    </message>
    <message>
        <source>SPF does not name Cloudflare</source>
        <comment>name of a check</comment>
        <translation>SPF ne nomme pas Cloudflare</translation>
    </message>
    <message>
        <source>SPF lets everybody send</source>
        <comment>name of a check</comment>
        <translation>SPF laisse tout le monde envoyer</translation>
    </message>
    <message>
        <source>DKIM key is there</source>
        <comment>name of a check</comment>
        <translation>La clé DKIM est présente</translation>
    </message>
    <message>
        <source>No DKIM key</source>
        <comment>name of a check</comment>
        <translation>Aucune clé DKIM</translation>
    </message>
    <message>
        <source>Several DKIM records</source>
        <comment>name of a check</comment>
        <translation>Plusieurs enregistrements DKIM</translation>
    </message>
    <message>
        <source>DKIM key is revoked</source>
        <comment>name of a check</comment>
        <translation>La clé DKIM est révoquée</translation>
    </message>
    <message>
        <source>Malformed DKIM record</source>
        <comment>name of a check</comment>
        <translation>Enregistrement DKIM mal formé</translation>
    </message>
    <message>
        <source>Short DKIM key</source>
        <comment>name of a check</comment>
        <translation>Clé DKIM courte</translation>
    </message>
    <message>
        <source>DKIM key marked as a test</source>
        <comment>name of a check</comment>
        <translation>Clé DKIM marquée comme essai</translation>
    </message>
    <message>
        <source>DMARC refuses forgeries</source>
        <comment>name of a check</comment>
        <translation>DMARC refuse les faux</translation>
    </message>
    <message>
        <source>DMARC puts forgeries aside</source>
        <comment>name of a check</comment>
        <translation>DMARC écarte les faux</translation>
    </message>
    <message>
        <source>DMARC lets forgeries pass</source>
        <comment>name of a check</comment>
        <translation>DMARC laisse passer les faux</translation>
    </message>
    <message>
        <source>No DMARC record</source>
        <comment>name of a check</comment>
        <translation>Aucun enregistrement DMARC</translation>
    </message>
    <message>
        <source>Several DMARC records</source>
        <comment>name of a check</comment>
        <translation>Plusieurs enregistrements DMARC</translation>
    </message>
    <message>
        <source>Malformed DMARC record</source>
        <comment>name of a check</comment>
        <translation>Enregistrement DMARC mal formé</translation>
    </message>
    <message>
        <source>DMARC record of a domain above</source>
        <comment>name of a check</comment>
        <translation>Enregistrement DMARC d’un domaine supérieur</translation>
    </message>
    <message>
        <source>Strict DMARC cannot be met</source>
        <comment>name of a check</comment>
        <translation>DMARC strict impossible à satisfaire</translation>
    </message>
    <message>
        <source>DMARC wants DKIM of exactly that domain</source>
        <comment>name of a check</comment>
        <translation>DMARC veut DKIM d’exactement ce domaine</translation>
    </message>
    <message>
        <source>DMARC wants SPF of exactly that domain</source>
        <comment>name of a check</comment>
        <translation>DMARC veut SPF d’exactement ce domaine</translation>
    </message>
    <message>
        <source>HTML not checked</source>
        <comment>name of a check</comment>
        <translation>HTML non vérifié</translation>
    </message>
    <message>
        <source>Cut off by Gmail</source>
        <comment>name of a check</comment>
        <translation>Coupé par Gmail</translation>
    </message>
    <message>
        <source>Style element too long</source>
        <comment>name of a check</comment>
        <translation>Élément style trop long</translation>
    </message>
    <message>
        <source>HTML without a language</source>
        <comment>name of a check</comment>
        <translation>HTML sans langue</translation>
    </message>
    <message>
        <source>HTML without a title</source>
        <comment>name of a check</comment>
        <translation>HTML sans titre</translation>
    </message>
    <message>
        <source>Nothing said about dark mode</source>
        <comment>name of a check</comment>
        <translation>Rien n’est dit du mode sombre</translation>
    </message>
    <message>
        <source>Character sets that contradict each other</source>
        <comment>name of a check</comment>
        <translation>Jeux de caractères qui se contredisent</translation>
    </message>
    <message>
        <source>Tables without a role</source>
        <comment>name of a check</comment>
        <translation>Tableaux sans rôle</translation>
    </message>
    <message>
        <source>Element that is removed</source>
        <comment>name of a check</comment>
        <translation>Élément qui est retiré</translation>
    </message>
    <message>
        <source>Script in an attribute</source>
        <comment>name of a check</comment>
        <translation>Script dans un attribut</translation>
    </message>
    <message>
        <source>No plain text part</source>
        <comment>name of a check</comment>
        <translation>Pas de partie en texte brut</translation>
    </message>
    <message>
        <source>Empty plain text part</source>
        <comment>name of a check</comment>
        <translation>Partie en texte brut vide</translation>
    </message>
    <message>
        <source>Plain text and HTML differ</source>
        <comment>name of a check</comment>
        <translation>Le texte brut et le HTML diffèrent</translation>
    </message>
    <message>
        <source>No text behind the subject</source>
        <comment>name of a check</comment>
        <translation>Pas de texte après l’objet</translation>
    </message>
    <message>
        <source>Low contrast</source>
        <comment>name of a check</comment>
        <translation>Contraste faible</translation>
    </message>
    <message>
        <source>Link without text</source>
        <comment>name of a check</comment>
        <translation>Lien sans texte</translation>
    </message>
    <message>
        <source>Link text that says nothing</source>
        <comment>name of a check</comment>
        <translation>Texte de lien qui ne dit rien</translation>
    </message>
    <message>
        <source>Link that leads nowhere</source>
        <comment>name of a check</comment>
        <translation>Lien qui ne mène nulle part</translation>
    </message>
    <message>
        <source>Link that is removed</source>
        <comment>name of a check</comment>
        <translation>Lien qui est retiré</translation>
    </message>
    <message>
        <source>Link without https://</source>
        <comment>name of a check</comment>
        <translation>Lien sans https://</translation>
    </message>
    <message>
        <source>Link without encryption</source>
        <comment>name of a check</comment>
        <translation>Lien sans chiffrement</translation>
    </message>
    <message>
        <source>Shortened link</source>
        <comment>name of a check</comment>
        <translation>Lien raccourci</translation>
    </message>
    <message>
        <source>Link that shows another address</source>
        <comment>name of a check</comment>
        <translation>Lien qui affiche une autre adresse</translation>
    </message>
    <message>
        <source>Host with look-alike letters</source>
        <comment>name of a check</comment>
        <translation>Hôte aux lettres trompeuses</translation>
    </message>
    <message>
        <source>Host with international letters</source>
        <comment>name of a check</comment>
        <translation>Hôte aux lettres internationales</translation>
    </message>
    <message>
        <source>Image without alternative text</source>
        <comment>name of a check</comment>
        <translation>Image sans texte de remplacement</translation>
    </message>
    <message>
        <source>Alternative text that is a file name</source>
        <comment>name of a check</comment>
        <translation>Texte de remplacement qui est un nom de fichier</translation>
    </message>
    <message>
        <source>Image without a width</source>
        <comment>name of a check</comment>
        <translation>Image sans largeur</translation>
    </message>
    <message>
        <source>Image without encryption</source>
        <comment>name of a check</comment>
        <translation>Image sans chiffrement</translation>
    </message>
    <message>
        <source>Image without https://</source>
        <comment>name of a check</comment>
        <translation>Image sans https://</translation>
    </message>
    <message>
        <source>Image larger than shown</source>
        <comment>name of a check</comment>
        <translation>Image plus grande qu’affichée</translation>
    </message>
    <message>
        <source>Image smaller than shown</source>
        <comment>name of a check</comment>
        <translation>Image plus petite qu’affichée</translation>
    </message>
    <message>
        <source>Image out of proportion</source>
        <comment>name of a check</comment>
        <translation>Image déformée</translation>
    </message>
    <message>
        <source>Heavy image</source>
        <comment>name of a check</comment>
        <translation>Image lourde</translation>
    </message>
    <message>
        <source>Heavy images together</source>
        <comment>name of a check</comment>
        <translation>Images lourdes ensemble</translation>
    </message>
    <message>
        <source>Image that is not in the message</source>
        <comment>name of a check</comment>
        <translation>Image qui n’est pas dans le message</translation>
    </message>
    <message>
        <source>Inline part that nothing shows</source>
        <comment>name of a check</comment>
        <translation>Partie incorporée que rien n’affiche</translation>
    </message>
    <message>
        <source>Unknown to mail programs</source>
        <comment>name of a check</comment>
        <translation>Inconnu des logiciels de messagerie</translation>
    </message>
    <message>
        <source>Partly known to mail programs</source>
        <comment>name of a check</comment>
        <translation>Connu en partie des logiciels de messagerie</translation>
    </message>
    <message>
        <source>Link to a page that is gone</source>
        <comment>name of a check</comment>
        <translation>Lien vers une page disparue</translation>
    </message>
    <message>
        <source>Link with trouble at the server</source>
        <comment>name of a check</comment>
        <translation>Lien en difficulté côté serveur</translation>
    </message>
    <message>
        <source>Link that is refused</source>
        <comment>name of a check</comment>
        <translation>Lien refusé</translation>
    </message>
    <message>
        <source>Link that could not be checked</source>
        <comment>name of a check</comment>
        <translation>Lien qui n’a pas pu être vérifié</translation>
    </message>
    <message>
        <source>Link that leads on</source>
        <comment>name of a check</comment>
        <translation>Lien qui mène plus loin</translation>
    </message>
    <message>
        <source>Link that leads on too often</source>
        <comment>name of a check</comment>
        <translation>Lien qui mène trop souvent plus loin</translation>
    </message>
    <message>
        <source>Link that leads on without encryption</source>
        <comment>name of a check</comment>
        <translation>Lien qui mène plus loin sans chiffrement</translation>
    </message>
    <message>
        <source>Link to an unknown host</source>
        <comment>name of a check</comment>
        <translation>Lien vers un hôte inconnu</translation>
    </message>
    <message>
        <source>Link that cannot be reached</source>
        <comment>name of a check</comment>
        <translation>Lien impossible à joindre</translation>
    </message>
    <message>
        <source>Link without an answer</source>
        <comment>name of a check</comment>
        <translation>Lien sans réponse</translation>
    </message>
    <message>
        <source>Link with a bad certificate</source>
        <comment>name of a check</comment>
        <translation>Lien au certificat défectueux</translation>
    </message>
    <message>
        <source>Link to unsubscribe, not asked</source>
        <comment>name of a check</comment>
        <translation>Lien de désinscription, non interrogé</translation>
    </message>
    <message>
        <source>Link into a private network</source>
        <comment>name of a check</comment>
        <translation>Lien vers un réseau privé</translation>
    </message>
    <message>
        <source>Link with an odd port</source>
        <comment>name of a check</comment>
        <translation>Lien avec un port inhabituel</translation>
    </message>
    <message>
        <source>Link with a password</source>
        <comment>name of a check</comment>
        <translation>Lien avec un mot de passe</translation>
    </message>
    <message>
        <source>Link with an odd address</source>
        <comment>name of a check</comment>
        <translation>Lien à l’adresse inhabituelle</translation>
    </message>
    <message>
        <source>Too many links to check</source>
        <comment>name of a check</comment>
        <translation>Trop de liens à vérifier</translation>
    </message>
    <message>
        <source>Left-over Liquid</source>
        <comment>name of a check</comment>
        <translation>Liquid restant</translation>
    </message>
    <message>
        <source>Left-over %variable%</source>
        <comment>name of a check</comment>
        <translation>%variable% restante</translation>
    </message>
    <message>
        <source>Left-over merge tag</source>
        <comment>name of a check</comment>
        <translation>Balise de fusion restante</translation>
    </message>
    <message>
        <source>Left-over double brackets</source>
        <comment>name of a check</comment>
        <translation>Doubles crochets restants</translation>
    </message>
    <message>
        <source>RFC {number}, section {section}</source>
        <translation>RFC {number}, section {section}</translation>
    </message>
    <message>
        <source>Will fail</source>
        <translation>Échouera</translation>
    </message>
    <message>
        <source>May be changed by Cloudflare</source>
        <translation>Peut être modifié par Cloudflare</translation>
    </message>
    <message>
        <source>May look or behave badly</source>
        <translation>Peut mal s’afficher ou mal se comporter</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Mail format</source>
        <translation>Format de message</translation>
    </message>
    <message>
        <source>Cloudflare</source>
        <translation>Cloudflare</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Mail programs</source>
        <translation>Logiciels de messagerie</translation>
    </message>
    <message>
        <source>Remove header field</source>
        <translation>Supprimer le champ d’en-tête</translation>
    </message>
    <message>
        <source>Remove these header fields</source>
        <translation>Supprimer ces champs d’en-tête</translation>
    </message>
    <message>
        <source>Add Date</source>
        <translation>Ajouter Date</translation>
    </message>
    <message>
        <source>Set Date to now</source>
        <translation>Mettre Date à maintenant</translation>
    </message>
    <message>
        <source>Add Message-ID</source>
        <translation>Ajouter Message-ID</translation>
    </message>
    <message>
        <source>Add MIME-Version</source>
        <translation>Ajouter MIME-Version</translation>
    </message>
    <message>
        <source>Encode part anew</source>
        <translation>Recoder la partie</translation>
    </message>
    <message>
        <source>Add text part</source>
        <translation>Ajouter une partie texte</translation>
    </message>
    <message>
        <source>Set one-click unsubscribe</source>
        <translation>Définir la désinscription en un clic</translation>
    </message>
    <message>
        <source>line {line} of {part}</source>
        <translation>ligne {line}, {part}</translation>
    </message>
    <message>
        <source>byte {position}</source>
        <translation>octet {position}</translation>
    </message>
    <message>
        <source>line {line}, {part}</source>
        <translation>ligne {line}, {part}</translation>
    </message>
    <message>
        <source>the HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>part {number}</source>
        <translation>partie {number}</translation>
    </message>
    <message>
        <source>the message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>From is in {author}, the envelope sender in {sender}.</source>
        <translation>From est dans {author}, l’expéditeur d’enveloppe dans {sender}.</translation>
    </message>
    <message>
        <source>DMARC wants SPF or DKIM to vouch for the domain in From; both go by the domain that sends.</source>
        <translation>DMARC veut que SPF ou DKIM réponde du domaine de From&#x202f;; les deux se règlent sur le domaine qui envoie.</translation>
    </message>
    <message>
        <source>Use an address in the same domain in both, or the message may be taken for a forgery.</source>
        <translation>Utilisez dans les deux une adresse du même domaine, sinon le message peut être pris pour un faux.</translation>
    </message>
    <message>
        <source>RFC 7489, section 3.1</source>
        <translation>RFC 7489, section 3.1</translation>
    </message>
    <message>
        <source>From is in {author}, the envelope sender in {sender}: related, but not the same.</source>
        <translation>From est dans {author}, l’expéditeur d’enveloppe dans {sender}&#x202f;: apparentés, mais pas identiques.</translation>
    </message>
    <message>
        <source>That is enough for DMARC unless the domain&apos;s record asks for strict alignment.</source>
        <translation>Cela suffit à DMARC, sauf si l’enregistrement du domaine exige un alignement strict.</translation>
    </message>
    <message>
        <source>Nothing needs to be done unless the record says adkim=s or aspf=s.</source>
        <translation>Rien à faire, sauf si l’enregistrement dit adkim=s ou aspf=s.</translation>
    </message>
    <message>
        <source>From names authors in several domains: {domains}</source>
        <translation>From nomme des auteurs de plusieurs domaines&#x202f;: {domains}</translation>
    </message>
    <message>
        <source>DMARC has no answer for such a message, and many servers refuse it.</source>
        <translation>DMARC n’a pas de réponse pour un tel message, et beaucoup de serveurs le refusent.</translation>
    </message>
    <message>
        <source>Leave one author in From, and name the others in the text or in Reply-To.</source>
        <translation>Laissez un seul auteur dans From, et nommez les autres dans le texte ou dans Reply-To.</translation>
    </message>
    <message>
        <source>RFC 7489, section 6.6.1</source>
        <translation>RFC 7489, section 6.6.1</translation>
    </message>
    <message>
        <source>The message is {size} large as it goes; the limit is {limit}.</source>
        <translation>Le message a une taille de {size} au départ&#x202f;; la limite est de {limit}.</translation>
    </message>
    <message>
        <source>The message is {size} large: over {limit}.</source>
        <translation>Le message a une taille de {size}&#x202f;: plus de {limit}.</translation>
    </message>
    <message>
        <source>The message is {size} large: near the limit of {limit}.</source>
        <translation>Le message a une taille de {size}&#x202f;: près de la limite de {limit}.</translation>
    </message>
    <message>
        <source>{domain} is not among this account&apos;s sending domains.</source>
        <translation>{domain} ne fait pas partie des domaines d’envoi de ce compte.</translation>
    </message>
    <message>
        <source>From says {author}, but the envelope sender is {sender}.</source>
        <translation>From dit {author}, mais l’expéditeur d’enveloppe est {sender}.</translation>
    </message>
    <message>
        <source>Cloudflare takes no message over 25 MiB, whoever it is for.</source>
        <translation>Cloudflare n’accepte aucun message de plus de 25&#xa0;Mio, quel que soit le destinataire.</translation>
    </message>
    <message>
        <source>Cloudflare takes messages over 5 MiB only if every recipient is a verified destination address.</source>
        <translation>Cloudflare n’accepte les messages de plus de 5&#xa0;Mio que si chaque destinataire est une adresse de destination vérifiée.</translation>
    </message>
    <message>
        <source>Over 5 MiB Cloudflare takes a message only for verified destination addresses.</source>
        <translation>Au-delà de 5&#xa0;Mio, Cloudflare n’accepte un message que pour des adresses de destination vérifiées.</translation>
    </message>
    <message>
        <source>So many recipients are a mailing, and this program is not made for one.</source>
        <translation>Autant de destinataires font un envoi en nombre, et ce programme n’est pas fait pour cela.</translation>
    </message>
    <message>
        <source>Cloudflare takes 50 recipients in one request, To, Cc and Bcc together.</source>
        <translation>Cloudflare accepte 50 destinataires par requête, To, Cc et Bcc réunis.</translation>
    </message>
    <message>
        <source>From other domains Cloudflare delivers to verified destination addresses at most.</source>
        <translation>Depuis d’autres domaines, Cloudflare ne remet tout au plus qu’aux adresses de destination vérifiées.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s own simulator refuses such a message; whether the service does is not documented.</source>
        <translation>Le simulateur de Cloudflare refuse un tel message&#x202f;; si le service le fait aussi n’est pas documenté.</translation>
    </message>
    <message>
        <source>Remove or shrink attachments, or link to them.</source>
        <translation>Supprimez ou réduisez des pièces jointes, ou remplacez-les par des liens.</translation>
    </message>
    <message>
        <source>Shrink it below 5 MiB, or make sure that every recipient is verified.</source>
        <translation>Réduisez-le à moins de 5&#xa0;Mio, ou assurez-vous que chaque destinataire est vérifié.</translation>
    </message>
    <message>
        <source>Nothing needs to be done; attachments grow by a third when they are encoded.</source>
        <translation>Rien à faire&#x202f;; les pièces jointes grossissent d’un tiers quand elles sont codées.</translation>
    </message>
    <message>
        <source>Send to fewer recipients.</source>
        <translation>Envoyez à moins de destinataires.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the program numbers the requests and keeps account of each.</source>
        <translation>Rien à faire&#x202f;: le programme numérote les requêtes et tient le compte de chacune.</translation>
    </message>
    <message>
        <source>Choose an address in a sending domain, or add the domain in Cloudflare&apos;s dashboard.</source>
        <translation>Choisissez une adresse d’un domaine d’envoi, ou ajoutez le domaine dans le tableau de bord de Cloudflare.</translation>
    </message>
    <message>
        <source>Use the same address in both, unless they differ on purpose.</source>
        <translation>Utilisez la même adresse dans les deux, sauf si elles diffèrent à dessein.</translation>
    </message>
    <message>
        <source>Cloudflare: Local development</source>
        <translation>Cloudflare&#x202f;: Local development</translation>
    </message>
    <message>
        <source>Cloudflare: Send emails</source>
        <translation>Cloudflare&#x202f;: Send emails</translation>
    </message>
    <message>
        <source>This program&apos;s own limit</source>
        <translation>Limite propre à ce programme</translation>
    </message>
    <message>
        <source>Cloudflare: Limits</source>
        <translation>Cloudflare&#x202f;: Limits</translation>
    </message>
    <message>
        <source>The added header fields have {size} together; {limit} are allowed.</source>
        <translation>Les champs d’en-tête ajoutés font {size} ensemble&#x202f;; {limit} sont autorisés.</translation>
    </message>
    <message>
        <source>There is no Message-ID.</source>
        <translation>Il n’y a pas de Message-ID.</translation>
    </message>
    <message>
        <source>{name} is a field that Cloudflare sets.</source>
        <translation>{name} est un champ que Cloudflare définit.</translation>
    </message>
    <message>
        <source>{name} is not among the fields that Cloudflare lists.</source>
        <translation>{name} ne fait pas partie des champs que Cloudflare énumère.</translation>
    </message>
    <message>
        <source>{name}: “{value}” is not among the values that Cloudflare lists.</source>
        <translation>{name}&#x202f;: «&#x202f;{value}&#x202f;» ne fait pas partie des valeurs que Cloudflare énumère.</translation>
    </message>
    <message>
        <source>Cloudflare refuses longer subjects, and no list of mails shows so much.</source>
        <translation>Cloudflare refuse les objets plus longs, et aucune liste de messages n’en montre autant.</translation>
    </message>
    <message>
        <source>Cloudflare limits the header fields that are added to a message.</source>
        <translation>Cloudflare limite les champs d’en-tête ajoutés à un message.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s own simulator refuses such a message, and mail programs need it to thread replies.</source>
        <translation>Le simulateur de Cloudflare refuse un tel message, et les logiciels de messagerie en ont besoin pour regrouper les réponses.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s own simulator refuses a message that says it has travelled before.</source>
        <translation>Le simulateur de Cloudflare refuse un message qui dit avoir déjà voyagé.</translation>
    </message>
    <message>
        <source>By its documentation nobody else may set it: it may be replaced, dropped or refused.</source>
        <translation>Selon sa documentation, nul autre ne peut le définir&#x202f;: il peut être remplacé, retiré ou refusé.</translation>
    </message>
    <message>
        <source>It may be dropped or refused; for raw messages the documentation does not say so clearly.</source>
        <translation>Il peut être retiré ou refusé&#x202f;; pour les messages bruts, la documentation ne le dit pas clairement.</translation>
    </message>
    <message>
        <source>It may be refused; for raw messages the documentation does not say so clearly.</source>
        <translation>Elle peut être refusée&#x202f;; pour les messages bruts, la documentation ne le dit pas clairement.</translation>
    </message>
    <message>
        <source>Shorten the subject.</source>
        <translation>Raccourcissez l’objet.</translation>
    </message>
    <message>
        <source>Shorten or remove the field.</source>
        <translation>Raccourcissez ou supprimez le champ.</translation>
    </message>
    <message>
        <source>Add one.</source>
        <translation>Ajoutez-en un.</translation>
    </message>
    <message>
        <source>Remove it, or choose “Edit as New”, which leaves all of them out.</source>
        <translation>Supprimez-le, ou choisissez «&#x202f;Modifier comme nouveau&#x202f;», qui les omet tous.</translation>
    </message>
    <message>
        <source>Remove it, unless you test just that.</source>
        <translation>Supprimez-le, sauf si c’est justement ce que vous testez.</translation>
    </message>
    <message>
        <source>Leave it out, or use a name that begins with X-.</source>
        <translation>Omettez-le, ou utilisez un nom commençant par X-.</translation>
    </message>
    <message>
        <source>Use a value from the list, or leave the field out.</source>
        <translation>Utilisez une valeur de la liste, ou omettez le champ.</translation>
    </message>
    <message>
        <source>Cloudflare: Email headers</source>
        <translation>Cloudflare&#x202f;: Email headers</translation>
    </message>
    <message>
        <source>List-Unsubscribe holds neither &lt;https:…&gt; nor &lt;mailto:…&gt;: {value}</source>
        <translation>List-Unsubscribe ne contient ni &lt;https:…&gt; ni &lt;mailto:…&gt;&#x202f;: {value}</translation>
    </message>
    <message>
        <source>List-Unsubscribe holds an address without encryption: {address}</source>
        <translation>List-Unsubscribe contient une adresse sans chiffrement&#x202f;: {address}</translation>
    </message>
    <message>
        <source>List-Unsubscribe-Post says “{value}”.</source>
        <translation>List-Unsubscribe-Post dit «&#x202f;{value}&#x202f;».</translation>
    </message>
    <message>
        <source>List-Unsubscribe-Post is there without an https address in List-Unsubscribe.</source>
        <translation>List-Unsubscribe-Post est présent sans adresse https dans List-Unsubscribe.</translation>
    </message>
    <message>
        <source>List-Unsubscribe is there, but not List-Unsubscribe-Post.</source>
        <translation>List-Unsubscribe est présent, mais pas List-Unsubscribe-Post.</translation>
    </message>
    <message>
        <source>By {name} this is mail to many, but there is no List-Unsubscribe.</source>
        <translation>D’après {name}, c’est du courrier en nombre, mais il n’y a pas de List-Unsubscribe.</translation>
    </message>
    <message>
        <source>Cloudflare takes https and mailto addresses in angle brackets only.</source>
        <translation>Cloudflare n’accepte que des adresses https et mailto entre chevrons.</translation>
    </message>
    <message>
        <source>It may say nothing but “List-Unsubscribe=One-Click”.</source>
        <translation>Il ne peut dire que «&#x202f;List-Unsubscribe=One-Click&#x202f;».</translation>
    </message>
    <message>
        <source>One click sends a request to that address, so there must be one.</source>
        <translation>Un clic envoie une requête à cette adresse&#x202f;; il en faut donc une.</translation>
    </message>
    <message>
        <source>Gmail and Yahoo ask senders of bulk mail for a way to unsubscribe with one click.</source>
        <translation>Gmail et Yahoo demandent aux expéditeurs en nombre un moyen de se désinscrire en un clic.</translation>
    </message>
    <message>
        <source>Write it as &lt;https://…&gt;, &lt;mailto:…&gt; or both, with a comma between.</source>
        <translation>Écrivez-le sous la forme &lt;https://…&gt;, &lt;mailto:…&gt; ou les deux, séparés par une virgule.</translation>
    </message>
    <message>
        <source>Let it be written as the standard wants it.</source>
        <translation>Faites-le écrire comme la norme le veut.</translation>
    </message>
    <message>
        <source>Add the https address, or remove List-Unsubscribe-Post.</source>
        <translation>Ajoutez l’adresse https, ou supprimez List-Unsubscribe-Post.</translation>
    </message>
    <message>
        <source>Add it if your server takes a POST request at that address.</source>
        <translation>Ajoutez-le si votre serveur accepte une requête POST à cette adresse.</translation>
    </message>
    <message>
        <source>Add List-Unsubscribe and List-Unsubscribe-Post.</source>
        <translation>Ajoutez List-Unsubscribe et List-Unsubscribe-Post.</translation>
    </message>
    <message>
        <source>RFC 8058, section 3.1</source>
        <translation>RFC 8058, section 3.1</translation>
    </message>
    <message>
        <source>Gmail: Email sender guidelines</source>
        <translation>Gmail&#x202f;: Email sender guidelines</translation>
    </message>
    <message>
        <source>{detail} could not be looked up ({other})</source>
        <translation>{detail} n’a pas pu être recherché ({other})</translation>
    </message>
    <message>
        <source>No DNS server answered in time, or it answered with an error; whether there is a record is open.</source>
        <translation>Aucun serveur DNS n’a répondu à temps, ou il a répondu par une erreur&#x202f;; on ne sait pas s’il existe un enregistrement.</translation>
    </message>
    <message>
        <source>Ask again later, or from another network.</source>
        <translation>Redemandez plus tard, ou depuis un autre réseau.</translation>
    </message>
    <message>
        <source>The domain {detail} does not exist</source>
        <translation>Le domaine {detail} n’existe pas</translation>
    </message>
    <message>
        <source>The DNS knows no such name, so nobody can answer, and servers refuse authors who cannot be real.</source>
        <translation>Le DNS ne connaît pas ce nom&#x202f;; personne ne peut donc répondre, et les serveurs refusent les auteurs qui ne peuvent pas être réels.</translation>
    </message>
    <message>
        <source>See whether the address in From is spelt right.</source>
        <translation>Voyez si l’adresse dans From est bien écrite.</translation>
    </message>
    <message>
        <source>{detail} takes no mail</source>
        <translation>{detail} n’accepte pas de courrier</translation>
    </message>
    <message>
        <source>Its only mail server is “.”, which says so; many servers refuse mail that cannot be answered.</source>
        <translation>Son unique serveur de messagerie est «&#x202f;.&#x202f;», ce qui le signifie&#x202f;; beaucoup de serveurs refusent le courrier auquel on ne peut pas répondre.</translation>
    </message>
    <message>
        <source>Write from a domain that takes mail, or give it a mail server.</source>
        <translation>Écrivez depuis un domaine qui accepte du courrier, ou donnez-lui un serveur de messagerie.</translation>
    </message>
    <message>
        <source>Cloudflare: email authentication</source>
        <translation>Cloudflare&#x202f;: email authentication</translation>
    </message>
    <message>
        <source>SPF of {detail} names Cloudflare</source>
        <translation>SPF de {detail} nomme Cloudflare</translation>
    </message>
    <message>
        <source>It says “{other}”: Cloudflare&apos;s servers may send for this name, from which your mail comes.</source>
        <translation>Il dit «&#x202f;{other}&#x202f;»&#x202f;: les serveurs de Cloudflare peuvent envoyer pour ce nom, d’où vient votre courrier.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Rien à faire.</translation>
    </message>
    <message>
        <source>No SPF record at {detail}</source>
        <translation>Aucun enregistrement SPF à {detail}</translation>
    </message>
    <message>
        <source>Your mail comes from this name, and nothing says that Cloudflare&apos;s servers may send for it.</source>
        <translation>Votre courrier vient de ce nom, et rien ne dit que les serveurs de Cloudflare peuvent envoyer pour lui.</translation>
    </message>
    <message>
        <source>With more than one there counts none: {other}.</source>
        <translation>S’il y en a plus d’un, aucun ne compte&#x202f;: {other}.</translation>
    </message>
    <message>
        <source>Leave one of them.</source>
        <translation>Laissez-en un seul.</translation>
    </message>
    <message>
        <source>The SPF record of {detail} has a mistake in it</source>
        <translation>L’enregistrement SPF de {detail} contient une erreur</translation>
    </message>
    <message>
        <source>Who checks it gives up at what is no mechanism: “{other}”.</source>
        <translation>Qui le vérifie s’arrête à ce qui n’est pas un mécanisme&#x202f;: «&#x202f;{other}&#x202f;».</translation>
    </message>
    <message>
        <source>Correct the record in the DNS.</source>
        <translation>Corrigez l’enregistrement dans le DNS.</translation>
    </message>
    <message>
        <source>SPF of {detail} does not name Cloudflare</source>
        <translation>SPF de {detail} ne nomme pas Cloudflare</translation>
    </message>
    <message>
        <source>It says “{other}”, which has no include:_spf.mx.cloudflare.net.</source>
        <translation>Il dit «&#x202f;{other}&#x202f;», sans include:_spf.mx.cloudflare.net.</translation>
    </message>
    <message>
        <source>SPF of {detail} lets everybody send</source>
        <translation>SPF de {detail} laisse tout le monde envoyer</translation>
    </message>
    <message>
        <source>It says “{other}”: with all or +all anybody&apos;s mail passes, and some servers distrust such names.</source>
        <translation>Il dit «&#x202f;{other}&#x202f;»&#x202f;: avec all ou +all, le courrier de n’importe qui passe, et certains serveurs se méfient de tels noms.</translation>
    </message>
    <message>
        <source>Set the TXT record that Cloudflare&apos;s dashboard shows for this name.</source>
        <translation>Définissez l’enregistrement TXT que le tableau de bord de Cloudflare affiche pour ce nom.</translation>
    </message>
    <message>
        <source>The DKIM key at {detail} is there</source>
        <translation>La clé DKIM à {detail} est présente</translation>
    </message>
    <message>
        <source>RSA with {number} bits</source>
        <translation>RSA à {number} bits</translation>
    </message>
    <message>
        <source>Recipients check Cloudflare&apos;s signature with it ({size}): “{record}”.</source>
        <translation>Les destinataires vérifient avec elle la signature de Cloudflare ({size})&#x202f;: «&#x202f;{record}&#x202f;».</translation>
    </message>
    <message>
        <source>No DKIM key at {detail}</source>
        <translation>Aucune clé DKIM à {detail}</translation>
    </message>
    <message>
        <source>Recipients look there for the key to Cloudflare&apos;s signature; without it the signature is void.</source>
        <translation>Les destinataires y cherchent la clé de la signature de Cloudflare&#x202f;; sans elle, la signature est nulle.</translation>
    </message>
    <message>
        <source>Set up the domain for Email Sending, and the record that Cloudflare&apos;s dashboard shows.</source>
        <translation>Configurez le domaine pour Email Sending, et l’enregistrement que le tableau de bord de Cloudflare affiche.</translation>
    </message>
    <message>
        <source>Which of them a recipient takes is chance: {other}.</source>
        <translation>Lequel un destinataire prend relève du hasard&#x202f;: {other}.</translation>
    </message>
    <message>
        <source>Leave the one that Cloudflare&apos;s dashboard shows.</source>
        <translation>Laissez celui que le tableau de bord de Cloudflare affiche.</translation>
    </message>
    <message>
        <source>The DKIM key at {detail} is revoked</source>
        <translation>La clé DKIM à {detail} est révoquée</translation>
    </message>
    <message>
        <source>The record holds an empty key, so every signature is void: “{other}”.</source>
        <translation>L’enregistrement contient une clé vide&#x202f;; toute signature est donc nulle&#x202f;: «&#x202f;{other}&#x202f;».</translation>
    </message>
    <message>
        <source>The DKIM record at {detail} cannot be read</source>
        <translation>L’enregistrement DKIM à {detail} est illisible</translation>
    </message>
    <message>
        <source>It holds no key that anybody could use: “{other}”.</source>
        <translation>Il ne contient aucune clé utilisable&#x202f;: «&#x202f;{other}&#x202f;».</translation>
    </message>
    <message>
        <source>The DKIM key at {detail} is too short: {number} bits</source>
        <translation>La clé DKIM à {detail} est trop courte&#x202f;: {number} bits</translation>
    </message>
    <message>
        <source>Recipients take RSA keys of fewer than {limit} bits for no proof.</source>
        <translation>Les destinataires ne tiennent pas pour preuve les clés RSA de moins de {limit} bits.</translation>
    </message>
    <message>
        <source>The DKIM key at {detail} is marked as a test</source>
        <translation>La clé DKIM à {detail} est marquée comme essai</translation>
    </message>
    <message>
        <source>With t=y the record asks recipients to take the mail for unsigned: “{other}”.</source>
        <translation>Avec t=y, l’enregistrement demande aux destinataires de tenir le courrier pour non signé&#x202f;: «&#x202f;{other}&#x202f;».</translation>
    </message>
    <message>
        <source>Take t=y out of the record.</source>
        <translation>Retirez t=y de l’enregistrement.</translation>
    </message>
    <message>
        <source>{detail} asks recipients to refuse forgeries</source>
        <translation>{detail} demande aux destinataires de refuser les faux</translation>
    </message>
    <message>
        <source>{detail} asks recipients to put forgeries aside</source>
        <translation>{detail} demande aux destinataires d’écarter les faux</translation>
    </message>
    <message>
        <source>{detail} asks recipients to let forgeries pass</source>
        <translation>{detail} demande aux destinataires de laisser passer les faux</translation>
    </message>
    <message>
        <source>The policy that holds here is none: the owner wants reports at most. The record says “{other}”.</source>
        <translation>La politique qui vaut ici est none&#x202f;: le propriétaire veut tout au plus des rapports. L’enregistrement dit «&#x202f;{other}&#x202f;».</translation>
    </message>
    <message>
        <source>When the reports show that your own mail passes, ask for quarantine, then for reject.</source>
        <translation>Quand les rapports montrent que votre propre courrier passe, demandez quarantine, puis reject.</translation>
    </message>
    <message>
        <source>No DMARC record for {detail}</source>
        <translation>Aucun enregistrement DMARC pour {detail}</translation>
    </message>
    <message>
        <source>Neither the domain nor one above it has a record at _dmarc; Gmail and Yahoo want one of bulk mail.</source>
        <translation>Ni le domaine ni un domaine au-dessus n’a d’enregistrement à _dmarc&#x202f;; Gmail et Yahoo en veulent un pour le courrier en nombre.</translation>
    </message>
    <message>
        <source>Set one, such as “v=DMARC1; p=none; rua=mailto:you@example.com” for the beginning.</source>
        <translation>Définissez-en un, par exemple «&#x202f;v=DMARC1; p=none; rua=mailto:you@example.com&#x202f;» pour commencer.</translation>
    </message>
    <message>
        <source>The DMARC record at {detail} has a mistake in it</source>
        <translation>L’enregistrement DMARC à {detail} contient une erreur</translation>
    </message>
    <message>
        <source>Recipients ignore what they cannot read: “{other}”.</source>
        <translation>Les destinataires ignorent ce qu’ils ne peuvent pas lire&#x202f;: «&#x202f;{other}&#x202f;».</translation>
    </message>
    <message>
        <source>Write it as “v=DMARC1; p=none”, p first, with semicolons between.</source>
        <translation>Écrivez-le comme «&#x202f;v=DMARC1; p=none&#x202f;», p d’abord, avec des points-virgules entre les éléments.</translation>
    </message>
    <message>
        <source>{detail} has no DMARC record of its own</source>
        <translation>{detail} n’a pas d’enregistrement DMARC propre</translation>
    </message>
    <message>
        <source>The record at {other} holds for it: what that says for subdomains (sp), or else for all (p).</source>
        <translation>L’enregistrement à {other} vaut pour lui&#x202f;: ce qu’il dit des sous-domaines (sp), sinon de tous (p).</translation>
    </message>
    <message>
        <source>DMARC of {detail} cannot be met: it is strict, and {other} is another name</source>
        <translation>DMARC de {detail} ne peut pas être satisfait&#x202f;: il est strict, et {other} est un autre nom</translation>
    </message>
    <message>
        <source>Cloudflare signs for the sender&apos;s domain, and bounces go to a name below it; neither is From&apos;s.</source>
        <translation>Cloudflare signe pour le domaine de l’expéditeur, et les rejets vont à un nom en dessous&#x202f;; aucun n’est celui de From.</translation>
    </message>
    <message>
        <source>Use an address in {detail} as envelope sender too, or ask for relaxed alignment: adkim=r; aspf=r.</source>
        <translation>Utilisez une adresse de {detail} aussi comme expéditeur d’enveloppe, ou demandez l’alignement souple&#x202f;: adkim=r; aspf=r.</translation>
    </message>
    <message>
        <source>DMARC of {detail} wants a signature by exactly that domain</source>
        <translation>DMARC de {detail} veut une signature d’exactement ce domaine</translation>
    </message>
    <message>
        <source>Cloudflare signs for {other}; with adkim=s that does not count, and all rests on SPF.</source>
        <translation>Cloudflare signe pour {other}&#x202f;; avec adkim=s cela ne compte pas, et tout repose sur SPF.</translation>
    </message>
    <message>
        <source>Use an address in {detail} as envelope sender too, or ask for adkim=r.</source>
        <translation>Utilisez une adresse de {detail} aussi comme expéditeur d’enveloppe, ou demandez adkim=r.</translation>
    </message>
    <message>
        <source>DMARC of {detail} wants SPF for exactly that domain</source>
        <translation>DMARC de {detail} veut SPF pour exactement ce domaine</translation>
    </message>
    <message>
        <source>The mail comes from cf-bounce.{other}; with aspf=s that does not count, and all rests on DKIM.</source>
        <translation>Le courrier vient de cf-bounce.{other}&#x202f;; avec aspf=s cela ne compte pas, et tout repose sur DKIM.</translation>
    </message>
    <message>
        <source>Ask for aspf=r, so that SPF counts as well.</source>
        <translation>Demandez aspf=r, afin que SPF compte aussi.</translation>
    </message>
    <message>
        <source>Can I email (caniemail.com), tested {date}</source>
        <translation>Can I email (caniemail.com), testé le {date}</translation>
    </message>
    <message>
        <source>{feature}: unknown to {programs}</source>
        <translation>{feature}&#x202f;: inconnu de {programs}</translation>
    </message>
    <message>
        <source>See that the message can be read without it, or reach the same by what these programs know.</source>
        <translation>Voyez si le message peut se lire sans cela, ou obtenez le même effet avec ce que connaissent ces logiciels.</translation>
    </message>
    <message>
        <source>Nothing, where the message looks well without it.</source>
        <translation>Rien, là où le message se présente bien sans cela.</translation>
    </message>
    <message>
        <source>{feature}: only partly known to {programs}</source>
        <translation>{feature}&#x202f;: connu en partie seulement de {programs}</translation>
    </message>
    <message>
        <source>Look at the exceptions on the page named as the source.</source>
        <translation>Voyez les exceptions sur la page citée comme source.</translation>
    </message>
    <message>
        <source>Not supported by {without}; only in part by {some}.</source>
        <translation>Non pris en charge par {without}&#x202f;; en partie seulement par {some}.</translation>
    </message>
    <message>
        <source>Not supported by {without}.</source>
        <translation>Non pris en charge par {without}.</translation>
    </message>
    <message>
        <source>Supported only in part by {some}.</source>
        <translation>Pris en charge en partie seulement par {some}.</translation>
    </message>
    <message>
        <source>WCAG 2.2, success criterion {criterion}</source>
        <translation>WCAG 2.2, critère de succès {criterion}</translation>
    </message>
    <message>
        <source>HTML too long or too broken to be checked</source>
        <translation>HTML trop long ou trop défectueux pour être vérifié</translation>
    </message>
    <message>
        <source>It has over 4 million characters, or over 1,000 tags that are not closed; little was looked at.</source>
        <translation>Il a plus de 4 millions de caractères, ou plus de 1&#x202f;000 balises non fermées&#x202f;; peu a été examiné.</translation>
    </message>
    <message>
        <source>Shorten it, or close the tags; what is said here about the HTML is not complete.</source>
        <translation>Raccourcissez-le, ou fermez les balises&#x202f;; ce qui est dit ici du HTML n’est pas complet.</translation>
    </message>
    <message>
        <source>A limit of this program</source>
        <translation>Une limite de ce programme</translation>
    </message>
    <message>
        <source>The HTML does not say its language</source>
        <translation>Le HTML ne dit pas sa langue</translation>
    </message>
    <message>
        <source>Screen readers choose their voice by it, and programs decide by it whether to offer a translation.</source>
        <translation>Les lecteurs d’écran choisissent leur voix d’après elle, et des logiciels décident d’après elle de proposer une traduction.</translation>
    </message>
    <message>
        <source>Say it on the html element, such as &lt;html lang=&quot;en&quot;&gt;.</source>
        <translation>Dites-la sur l’élément html, par exemple &lt;html lang=&quot;en&quot;&gt;.</translation>
    </message>
    <message>
        <source>The HTML has no title</source>
        <translation>Le HTML n’a pas de titre</translation>
    </message>
    <message>
        <source>Screen readers say it first, and a browser shows it where the message is opened as a page.</source>
        <translation>Les lecteurs d’écran le disent en premier, et un navigateur l’affiche quand le message est ouvert comme page.</translation>
    </message>
    <message>
        <source>Add a title element that says what the message is about.</source>
        <translation>Ajoutez un élément title qui dit de quoi parle le message.</translation>
    </message>
    <message>
        <source>Nothing is said about dark mode: {detail}</source>
        <translation>Rien n’est dit du mode sombre&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>Where the HTML does not say which colours it is made for, programs in dark mode change them.</source>
        <translation>Quand le HTML ne dit pas pour quelles couleurs il est fait, les logiciels en mode sombre les changent.</translation>
    </message>
    <message>
        <source>Add these meta elements; “light dark” only where the message looks well in both.</source>
        <translation>Ajoutez ces éléments meta&#x202f;; «&#x202f;light dark&#x202f;» seulement là où le message se présente bien dans les deux.</translation>
    </message>
    <message>
        <source>HTML Standard, section 4.2.5.1</source>
        <translation>Norme HTML, section 4.2.5.1</translation>
    </message>
    <message>
        <source>The HTML says charset {detail}, its part says {other}</source>
        <translation>Le HTML dit charset {detail}, sa partie dit {other}</translation>
    </message>
    <message>
        <source>Mail programs follow the part; a copy saved as a file is read as the HTML says, with wrong letters.</source>
        <translation>Les logiciels de messagerie suivent la partie&#x202f;; une copie enregistrée en fichier est lue comme le HTML le dit, avec des lettres fausses.</translation>
    </message>
    <message>
        <source>Name the charset of the part in the meta element, or leave that out.</source>
        <translation>Nommez dans l’élément meta le jeu de caractères de la partie, ou omettez-le.</translation>
    </message>
    <message>
        <source>HTML Standard, section 4.2.5.4</source>
        <translation>Norme HTML, section 4.2.5.4</translation>
    </message>
    <message>
        <source>Tables that screen readers take for data</source>
        <translation>Tableaux que les lecteurs d’écran prennent pour des données</translation>
    </message>
    <message>
        <source>They say no role and have no headings, so their rows and columns are counted aloud.</source>
        <translation>Ils ne disent aucun rôle et n’ont pas d’en-têtes&#x202f;; leurs lignes et colonnes sont donc comptées à voix haute.</translation>
    </message>
    <message>
        <source>Write role=&quot;presentation&quot; on tables that only place things; give tables of data th elements.</source>
        <translation>Écrivez role=&quot;presentation&quot; sur les tableaux qui ne font que placer des éléments&#x202f;; donnez des éléments th aux tableaux de données.</translation>
    </message>
    <message>
        <source>Mail programs remove {detail}</source>
        <translation>Les logiciels de messagerie retirent {detail}</translation>
    </message>
    <message>
        <source>What runs, embeds or forwards is taken out before a message is shown; filters distrust it.</source>
        <translation>Ce qui exécute, intègre ou redirige est retiré avant l’affichage d’un message&#x202f;; les filtres s’en méfient.</translation>
    </message>
    <message>
        <source>Take it out; put what it was for into the message itself, or behind a link.</source>
        <translation>Retirez-le&#x202f;; mettez ce à quoi il servait dans le message même, ou derrière un lien.</translation>
    </message>
    <message>
        <source>Usual practice of mail programs</source>
        <translation>Pratique habituelle des logiciels de messagerie</translation>
    </message>
    <message>
        <source>Mail programs remove attributes such as {detail}</source>
        <translation>Les logiciels de messagerie retirent des attributs comme {detail}</translation>
    </message>
    <message>
        <source>No mail program runs scripts; filters take such a message for an attack.</source>
        <translation>Aucun logiciel de messagerie n’exécute de scripts&#x202f;; les filtres prennent un tel message pour une attaque.</translation>
    </message>
    <message>
        <source>Take these attributes out.</source>
        <translation>Retirez ces attributs.</translation>
    </message>
    <message>
        <source>No plain text beside the HTML</source>
        <translation>Pas de texte brut à côté du HTML</translation>
    </message>
    <message>
        <source>Watches and text programs show the plain text; filters trust a message without it less.</source>
        <translation>Les montres et les logiciels en mode texte affichent le texte brut&#x202f;; les filtres se fient moins à un message qui n’en a pas.</translation>
    </message>
    <message>
        <source>Add a text part that says the same.</source>
        <translation>Ajoutez une partie texte qui dit la même chose.</translation>
    </message>
    <message>
        <source>The plain text is empty, the HTML is not</source>
        <translation>Le texte brut est vide, le HTML ne l’est pas</translation>
    </message>
    <message>
        <source>Who sees the plain text alone gets an empty message.</source>
        <translation>Qui ne voit que le texte brut reçoit un message vide.</translation>
    </message>
    <message>
        <source>Say in the plain text what the HTML says.</source>
        <translation>Dites dans le texte brut ce que dit le HTML.</translation>
    </message>
    <message>
        <source>The plain text has {number}% of the words in the HTML</source>
        <translation>Le texte brut a {number}&#xa0;% des mots du HTML</translation>
    </message>
    <message>
        <source>Each person sees one of them, so both are to say the same; filters compare them.</source>
        <translation>Chacun voit l’un des deux&#x202f;; ils doivent donc dire la même chose, et les filtres les comparent.</translation>
    </message>
    <message>
        <source>Make the plain text from the HTML again, or see whether it belongs to another message.</source>
        <translation>Recréez le texte brut à partir du HTML, ou voyez s’il appartient à un autre message.</translation>
    </message>
    <message>
        <source>Lists will show “{detail}” behind the subject</source>
        <translation>Les listes afficheront «&#x202f;{detail}&#x202f;» après l’objet</translation>
    </message>
    <message>
        <source>Lists will show nothing behind the subject</source>
        <translation>Les listes n’afficheront rien après l’objet</translation>
    </message>
    <message>
        <source>Lists show the first text of the HTML, and here that is a link, or next to nothing.</source>
        <translation>Les listes affichent le premier texte du HTML, et c’est ici un lien, ou presque rien.</translation>
    </message>
    <message>
        <source>Begin the HTML with a sentence about the message; it may be hidden by display:none.</source>
        <translation>Commencez le HTML par une phrase sur le message&#x202f;; elle peut être masquée par display:none.</translation>
    </message>
    <message>
        <source>Gmail will cut the HTML off: {size} of about {limit}</source>
        <translation>Gmail coupera le HTML&#x202f;: {size} sur environ {limit}</translation>
    </message>
    <message>
        <source>What comes later is behind a link, such as an unsubscribe link or the closing tags.</source>
        <translation>Ce qui vient ensuite est derrière un lien, par exemple un lien de désinscription ou les balises de fin.</translation>
    </message>
    <message>
        <source>Shorten the HTML: take out comments, white space and styles that nothing uses, or split the message.</source>
        <translation>Raccourcissez le HTML&#x202f;: retirez les commentaires, les blancs et les styles que rien n’utilise, ou scindez le message.</translation>
    </message>
    <message>
        <source>Measured by senders; Gmail names no number</source>
        <translation>Mesuré par des expéditeurs&#x202f;; Gmail ne donne aucun chiffre</translation>
    </message>
    <message>
        <source>Gmail will drop a style element: {size}, of which it takes {limit}</source>
        <translation>Gmail rejettera un élément style&#x202f;: {size}, alors qu’il accepte {limit}</translation>
    </message>
    <message>
        <source>It does so with the whole element, so that nothing of what it says is applied there.</source>
        <translation>Il le fait pour l’élément entier, si bien que rien de ce qu’il dit n’y est appliqué.</translation>
    </message>
    <message>
        <source>Divide it into several style elements, or take out rules that nothing uses.</source>
        <translation>Répartissez-le en plusieurs éléments style, ou retirez les règles que rien n’utilise.</translation>
    </message>
    <message>
        <source>Can I email (caniemail.com), &lt;style&gt; element</source>
        <translation>Can I email (caniemail.com), élément &lt;style&gt;</translation>
    </message>
    <message>
        <source>Hard to read: {text} on {back}, contrast {ratio}:1</source>
        <translation>Difficile à lire&#x202f;: {text} sur {back}, contraste {ratio}:1</translation>
    </message>
    <message>
        <source>Letters of this size want a contrast of {ratio}:1 at least.</source>
        <translation>Des lettres de cette taille veulent un contraste de {ratio}:1 au moins.</translation>
    </message>
    <message>
        <source>Choose a darker or lighter colour for the text, or for what is behind it.</source>
        <translation>Choisissez une couleur plus foncée ou plus claire pour le texte, ou pour ce qui est derrière.</translation>
    </message>
    <message>
        <source>An image without alternative text</source>
        <translation>Une image sans texte de remplacement</translation>
    </message>
    <message>
        <source>Many programs show no images until they are asked, and a screen reader reads the address instead.</source>
        <translation>Beaucoup de logiciels n’affichent pas d’images sans qu’on le demande, et un lecteur d’écran lit l’adresse à la place.</translation>
    </message>
    <message>
        <source>Say in alt what the image says; alt=&quot;&quot; where it is only decoration.</source>
        <translation>Dites dans alt ce que dit l’image&#x202f;; alt=&quot;&quot; quand elle n’est que décorative.</translation>
    </message>
    <message>
        <source>An alternative text that is a file name: {detail}</source>
        <translation>Un texte de remplacement qui est un nom de fichier&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>It is read and shown instead of the image, and says nothing about it.</source>
        <translation>Il est lu et affiché à la place de l’image, et n’en dit rien.</translation>
    </message>
    <message>
        <source>Say in alt what the image says.</source>
        <translation>Dites dans alt ce que dit l’image.</translation>
    </message>
    <message>
        <source>An image without a width attribute</source>
        <translation>Une image sans attribut width</translation>
    </message>
    <message>
        <source>Outlook shows it as large as its file is, and the page jumps when images are loaded.</source>
        <translation>Outlook l’affiche à la taille de son fichier, et la page saute quand les images se chargent.</translation>
    </message>
    <message>
        <source>Write the width, and the height where it is fixed, in pixels as attributes of the image.</source>
        <translation>Écrivez la largeur, et la hauteur si elle est fixe, en pixels comme attributs de l’image.</translation>
    </message>
    <message>
        <source>HTML Standard, section 4.8.17</source>
        <translation>Norme HTML, section 4.8.17</translation>
    </message>
    <message>
        <source>Images loaded without encryption, from {detail}</source>
        <translation>Images chargées sans chiffrement, de {detail}</translation>
    </message>
    <message>
        <source>Anybody on the way can see and replace them, and some programs do not load them at all.</source>
        <translation>N’importe qui en chemin peut les voir et les remplacer, et certains logiciels ne les chargent pas du tout.</translation>
    </message>
    <message>
        <source>Load them by https, or put them into the message.</source>
        <translation>Chargez-les par https, ou mettez-les dans le message.</translation>
    </message>
    <message>
        <source>An image that nobody will see: {detail}</source>
        <translation>Une image que personne ne verra&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>Its address names no host, and a message has none that the rest could be taken from.</source>
        <translation>Son adresse ne nomme aucun hôte, et un message n’en a pas d’où tirer le reste.</translation>
    </message>
    <message>
        <source>Put the image into the message, or write its whole address with https:// in front.</source>
        <translation>Mettez l’image dans le message, ou écrivez son adresse entière, précédée de https://.</translation>
    </message>
    <message>
        <source>An image of {number} pixels is shown {limit} wide: {detail}</source>
        <translation>Une image de {number} pixels est affichée sur {limit} de large&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>Even on the sharpest screens most of it is thrown away, and all of it has to be loaded.</source>
        <translation>Même sur les écrans les plus fins, la plus grande part est perdue, et il faut tout charger.</translation>
    </message>
    <message>
        <source>Scale the file down to twice the width that it is shown at.</source>
        <translation>Réduisez le fichier au double de la largeur à laquelle il est affiché.</translation>
    </message>
    <message>
        <source>It is enlarged so much that it looks blurred.</source>
        <translation>Elle est tellement agrandie qu’elle paraît floue.</translation>
    </message>
    <message>
        <source>Use a larger file, or show it smaller.</source>
        <translation>Utilisez un fichier plus grand, ou affichez-la plus petite.</translation>
    </message>
    <message>
        <source>An image of {size}: {name}</source>
        <translation>Une image de {size}&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Images of {size}</source>
        <translation>Des images de {size}</translation>
    </message>
    <message>
        <source>An image that is not in the message: cid:{detail}</source>
        <translation>Une image qui n’est pas dans le message&#x202f;: cid:{detail}</translation>
    </message>
    <message>
        <source>No part has this Content-ID, so programs show a broken image.</source>
        <translation>Aucune partie n’a ce Content-ID&#x202f;; les logiciels affichent donc une image brisée.</translation>
    </message>
    <message>
        <source>Add the image with this Content-ID, or change the address.</source>
        <translation>Ajoutez l’image avec ce Content-ID, ou changez l’adresse.</translation>
    </message>
    <message>
        <source>An inline image that the HTML does not show: {detail}</source>
        <translation>Une image incorporée que le HTML n’affiche pas&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>Programs list it as an attachment, or leave it out.</source>
        <translation>Les logiciels la présentent comme pièce jointe, ou l’omettent.</translation>
    </message>
    <message>
        <source>Show it by its Content-ID, make it an attachment, or take it out.</source>
        <translation>Affichez-la par son Content-ID, faites-en une pièce jointe, ou retirez-la.</translation>
    </message>
    <message>
        <source>A distorted image: {real} pixels shown as {shown}, {name}</source>
        <translation>Une image déformée&#x202f;: {real} pixels affichés en {shown}, {name}</translation>
    </message>
    <message>
        <source>The sides are in another proportion than those of the file.</source>
        <translation>Les côtés ne sont pas dans la même proportion que ceux du fichier.</translation>
    </message>
    <message>
        <source>Correct the width or the height, or leave the height out.</source>
        <translation>Corrigez la largeur ou la hauteur, ou omettez la hauteur.</translation>
    </message>
    <message>
        <source>Over {limit} loads slowly on a phone, and counts towards what Cloudflare takes.</source>
        <translation>Plus de {limit} se charge lentement sur un téléphone, et compte dans ce que Cloudflare accepte.</translation>
    </message>
    <message>
        <source>Make the files smaller, or load the images from the web.</source>
        <translation>Réduisez les fichiers, ou chargez les images depuis le web.</translation>
    </message>
    <message>
        <source>Experience; no mail program sets a limit</source>
        <translation>Expérience&#x202f;; aucun logiciel de messagerie ne fixe de limite</translation>
    </message>
    <message>
        <source>Nothing is there: {detail}</source>
        <translation>Il n’y a rien là&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>The server answers {number}: there is no such page, or no longer.</source>
        <translation>Le serveur répond {number}&#x202f;: cette page n’existe pas, ou n’existe plus.</translation>
    </message>
    <message>
        <source>Correct the address, or take the link out.</source>
        <translation>Corrigez l’adresse, ou retirez le lien.</translation>
    </message>
    <message>
        <source>The server fails: {detail}</source>
        <translation>Le serveur est en défaut&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>It answers {number}, which is trouble of its own.</source>
        <translation>Il répond {number}&#x202f;: le défaut est de son côté.</translation>
    </message>
    <message>
        <source>Open the link in a browser; tell who runs the site if it fails there too.</source>
        <translation>Ouvrez le lien dans un navigateur&#x202f;; s’il échoue là aussi, prévenez qui gère le site.</translation>
    </message>
    <message>
        <source>The server does not let this program look: {detail}</source>
        <translation>Le serveur ne laisse pas ce programme regarder&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>It answers {number}; some ask for a login, some refuse every program that is no browser.</source>
        <translation>Il répond {number}&#x202f;; certains demandent une connexion, d’autres refusent tout programme qui n’est pas un navigateur.</translation>
    </message>
    <message>
        <source>Open the link in a browser where you are not logged in.</source>
        <translation>Ouvrez le lien dans un navigateur où vous n’êtes pas connecté.</translation>
    </message>
    <message>
        <source>The server does not say whether anything is there: {detail}</source>
        <translation>Le serveur ne dit pas s’il y a quelque chose là&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>It answers {number} to a question for the header alone (HEAD), so nothing is known.</source>
        <translation>Il répond {number} à une demande du seul en-tête (HEAD)&#x202f;; on ne sait donc rien.</translation>
    </message>
    <message>
        <source>Open the link in a browser.</source>
        <translation>Ouvrez le lien dans un navigateur.</translation>
    </message>
    <message>
        <source>Leads on to another host: {detail}</source>
        <translation>Mène à un autre hôte&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>People see one host in the link and come to another one; where it is gone the link is dead.</source>
        <translation>Les gens voient un hôte dans le lien et arrivent à un autre&#x202f;; quand celui-là a disparu, le lien est mort.</translation>
    </message>
    <message>
        <source>Link to the last address, unless you count clicks that way.</source>
        <translation>Faites pointer le lien vers la dernière adresse, sauf si vous comptez ainsi les clics.</translation>
    </message>
    <message>
        <source>Leads on more than {limit} times: {detail}</source>
        <translation>Mène plus loin plus de {limit} fois&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>Browsers give up on such chains sooner or later, and a circle has no end.</source>
        <translation>Les navigateurs abandonnent tôt ou tard de telles chaînes, et un cercle n’a pas de fin.</translation>
    </message>
    <message>
        <source>Link to the last address.</source>
        <translation>Faites pointer le lien vers la dernière adresse.</translation>
    </message>
    <message>
        <source>Leads from https to http: {detail}</source>
        <translation>Mène de https à http&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>From there on anybody on the way can read and change what is shown.</source>
        <translation>À partir de là, n’importe qui en chemin peut lire et modifier ce qui est affiché.</translation>
    </message>
    <message>
        <source>Link to an address that stays on https.</source>
        <translation>Faites pointer le lien vers une adresse qui reste en https.</translation>
    </message>
    <message>
        <source>The host has no address: {detail}</source>
        <translation>L’hôte n’a pas d’adresse&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>The DNS knows no such host, or could not be asked.</source>
        <translation>Le DNS ne connaît pas cet hôte, ou n’a pas pu être interrogé.</translation>
    </message>
    <message>
        <source>See whether the address is spelt right.</source>
        <translation>Voyez si l’adresse est bien écrite.</translation>
    </message>
    <message>
        <source>The host cannot be reached: {detail}</source>
        <translation>L’hôte ne peut pas être joint&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>It does not take a connection, at least not from here and now.</source>
        <translation>Il n’accepte pas de connexion, du moins pas d’ici et maintenant.</translation>
    </message>
    <message>
        <source>Open the link in a browser, later once more.</source>
        <translation>Ouvrez le lien dans un navigateur, et encore une fois plus tard.</translation>
    </message>
    <message>
        <source>The host does not answer: {detail}</source>
        <translation>L’hôte ne répond pas&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>It took the connection, but sent nothing that can be read, or not in time.</source>
        <translation>Il a accepté la connexion, mais n’a rien envoyé de lisible, ou pas à temps.</translation>
    </message>
    <message>
        <source>The host does not prove who it is: {detail}</source>
        <translation>L’hôte ne prouve pas son identité&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>Who runs the site must mend its certificate; browsers warn people off.</source>
        <translation>Qui gère le site doit corriger son certificat&#x202f;; les navigateurs mettent les gens en garde.</translation>
    </message>
    <message>
        <source>Its certificate has expired.</source>
        <translation>Son certificat a expiré.</translation>
    </message>
    <message>
        <source>Its certificate is for another name.</source>
        <translation>Son certificat est pour un autre nom.</translation>
    </message>
    <message>
        <source>Its certificate is signed by nobody who is trusted.</source>
        <translation>Son certificat n’est signé par aucune autorité de confiance.</translation>
    </message>
    <message>
        <source>TLS could not be set up with it.</source>
        <translation>TLS n’a pas pu être établi avec lui.</translation>
    </message>
    <message>
        <source>Courtesy of this program</source>
        <translation>Ménagement de la part de ce programme</translation>
    </message>
    <message>
        <source>Not asked: {detail}</source>
        <translation>Non interrogé&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>Its words say that it ends a subscription or confirms something; some servers act when asked.</source>
        <translation>Ses mots disent qu’il met fin à un abonnement ou confirme quelque chose&#x202f;; certains serveurs agissent dès qu’on les interroge.</translation>
    </message>
    <message>
        <source>Try it by hand with a recipient of your own.</source>
        <translation>Essayez-le à la main avec un destinataire à vous.</translation>
    </message>
    <message>
        <source>Not asked, as the host is in a private network: {detail}</source>
        <translation>Non interrogé, car l’hôte est dans un réseau privé&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>Its address belongs to this computer or a network inside; your recipients cannot reach that.</source>
        <translation>Son adresse appartient à cet ordinateur ou à un réseau interne&#x202f;; vos destinataires ne peuvent pas l’atteindre.</translation>
    </message>
    <message>
        <source>Link to a host on the public Internet.</source>
        <translation>Faites pointer le lien vers un hôte de l’Internet public.</translation>
    </message>
    <message>
        <source>Not asked, as it names a port of its own: {detail}</source>
        <translation>Non interrogé, car il nomme un port particulier&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>Only the usual ports 80 and 443 are asked; networks often block others for their users.</source>
        <translation>Seuls les ports habituels 80 et 443 sont interrogés&#x202f;; les réseaux bloquent souvent les autres pour leurs utilisateurs.</translation>
    </message>
    <message>
        <source>Open the link in a browser, better from another network too.</source>
        <translation>Ouvrez le lien dans un navigateur, de préférence aussi depuis un autre réseau.</translation>
    </message>
    <message>
        <source>Not asked, as it holds a user name: {detail}</source>
        <translation>Non interrogé, car il contient un nom d’utilisateur&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>Everybody who gets the message could use what stands before the @; programs warn of such links.</source>
        <translation>Quiconque reçoit le message pourrait utiliser ce qui précède le @&#x202f;; des logiciels mettent en garde contre de tels liens.</translation>
    </message>
    <message>
        <source>Take out what stands between // and @.</source>
        <translation>Retirez ce qui se trouve entre // et @.</translation>
    </message>
    <message>
        <source>Not asked, as programs read it in different ways: {detail}</source>
        <translation>Non interrogé, car les programmes le lisent de différentes façons&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>It holds characters that no address may hold, or it names no host by http or https.</source>
        <translation>Il contient des caractères qu’aucune adresse ne peut contenir, ou ne nomme aucun hôte par http ou https.</translation>
    </message>
    <message>
        <source>Write the address anew.</source>
        <translation>Récrivez l’adresse.</translation>
    </message>
    <message>
        <source>No more than {limit} are looked at in one go.</source>
        <translation>Pas plus de {limit} ne sont examinés en une fois.</translation>
    </message>
    <message>
        <source>Open those at the end of the message in a browser.</source>
        <translation>Ouvrez dans un navigateur ceux de la fin du message.</translation>
    </message>
    <message>
        <source>It leads on to {address}.</source>
        <translation>Il mène à {address}.</translation>
    </message>
    <message>
        <source>A link without text, to {detail}</source>
        <translation>Un lien sans texte, vers {detail}</translation>
    </message>
    <message>
        <source>A screen reader has nothing to say for it, and where images are off there is nothing to click.</source>
        <translation>Un lecteur d’écran n’a rien à en dire, et là où les images sont désactivées, il n’y a rien sur quoi cliquer.</translation>
    </message>
    <message>
        <source>Write a text into it, or an alternative text for its image.</source>
        <translation>Écrivez-y un texte, ou un texte de remplacement pour son image.</translation>
    </message>
    <message>
        <source>A link text that says nothing: “{detail}”</source>
        <translation>Un texte de lien qui ne dit rien&#x202f;: «&#x202f;{detail}&#x202f;»</translation>
    </message>
    <message>
        <source>Read by itself, as in a screen reader&apos;s list of links, it does not say where it leads.</source>
        <translation>Lu seul, comme dans la liste de liens d’un lecteur d’écran, il ne dit pas où il mène.</translation>
    </message>
    <message>
        <source>Name the target in the text of the link.</source>
        <translation>Nommez la cible dans le texte du lien.</translation>
    </message>
    <message>
        <source>A link that leads nowhere</source>
        <translation>Un lien qui ne mène nulle part</translation>
    </message>
    <message>
        <source>Its address is empty or only “#”, so a click does nothing.</source>
        <translation>Son adresse est vide ou seulement «&#x202f;#&#x202f;»&#x202f;; un clic ne fait donc rien.</translation>
    </message>
    <message>
        <source>Write the address that was meant, or take the link out.</source>
        <translation>Écrivez l’adresse voulue, ou retirez le lien.</translation>
    </message>
    <message>
        <source>A link that mail programs remove: {detail}:</source>
        <translation>Un lien que les logiciels de messagerie retirent&#x202f;: {detail}:</translation>
    </message>
    <message>
        <source>They follow no such address from a message; filters take it for an attack.</source>
        <translation>Ils ne suivent pas une telle adresse depuis un message&#x202f;; les filtres la prennent pour une attaque.</translation>
    </message>
    <message>
        <source>Link to a page by https.</source>
        <translation>Faites pointer le lien vers une page en https.</translation>
    </message>
    <message>
        <source>A link without https://: {detail}</source>
        <translation>Un lien sans https://&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>A message has no address of its own that the rest could be taken from.</source>
        <translation>Un message n’a pas d’adresse propre d’où tirer le reste.</translation>
    </message>
    <message>
        <source>Write the whole address, with https:// in front.</source>
        <translation>Écrivez l’adresse entière, précédée de https://.</translation>
    </message>
    <message>
        <source>A link without encryption, to {detail}</source>
        <translation>Un lien sans chiffrement, vers {detail}</translation>
    </message>
    <message>
        <source>Anybody on the way can read and change what a page by http shows; browsers warn of it.</source>
        <translation>N’importe qui en chemin peut lire et modifier ce qu’affiche une page en http&#x202f;; les navigateurs le signalent.</translation>
    </message>
    <message>
        <source>Link by https, where the site answers to it.</source>
        <translation>Faites un lien en https, si le site y répond.</translation>
    </message>
    <message>
        <source>A shortened link, of {detail}</source>
        <translation>Un lien raccourci, de {detail}</translation>
    </message>
    <message>
        <source>It hides where it leads; such services are abused so often that filters distrust them.</source>
        <translation>Il cache où il mène&#x202f;; de tels services sont si souvent détournés que les filtres s’en méfient.</translation>
    </message>
    <message>
        <source>Link to the page itself, or by a domain of your own.</source>
        <translation>Faites pointer le lien vers la page elle-même, ou par un domaine à vous.</translation>
    </message>
    <message>
        <source>Usual practice of filters</source>
        <translation>Pratique habituelle des filtres</translation>
    </message>
    <message>
        <source>A link that shows {detail} leads to {other}</source>
        <translation>Un lien qui affiche {detail} mène à {other}</translation>
    </message>
    <message>
        <source>That is what forged mail does, so programs warn of it and filters refuse it.</source>
        <translation>C’est ce que fait le courrier falsifié&#x202f;; les logiciels mettent donc en garde et les filtres le refusent.</translation>
    </message>
    <message>
        <source>Write words instead of an address, or link to the host that is shown.</source>
        <translation>Écrivez des mots au lieu d’une adresse, ou faites pointer le lien vers l’hôte affiché.</translation>
    </message>
    <message>
        <source>A link to a host with look-alike letters: {detail}, in truth {other}</source>
        <translation>Un lien vers un hôte aux lettres trompeuses&#x202f;: {detail}, en vérité {other}</translation>
    </message>
    <message>
        <source>Its name mixes scripts, or is written in letters that look Latin and are not.</source>
        <translation>Son nom mêle des écritures, ou s’écrit en lettres qui paraissent latines et ne le sont pas.</translation>
    </message>
    <message>
        <source>See whether this is the host that you mean.</source>
        <translation>Voyez si c’est l’hôte que vous voulez.</translation>
    </message>
    <message>
        <source>Unicode Technical Standard 39, section 5</source>
        <translation>Norme technique Unicode 39, section 5</translation>
    </message>
    <message>
        <source>A link to {detail}, which some programs show as {other}</source>
        <translation>Un lien vers {detail}, que certains logiciels affichent comme {other}</translation>
    </message>
    <message>
        <source>Letters beyond a to z are sent in that form, and people who see it may not know the host again.</source>
        <translation>Les lettres autres que a à z sont envoyées sous cette forme, et qui la voit peut ne pas reconnaître l’hôte.</translation>
    </message>
    <message>
        <source>Nothing, where your readers know this name.</source>
        <translation>Rien, là où vos lecteurs connaissent ce nom.</translation>
    </message>
    <message>
        <source>{level} ({count})</source>
        <translation>{level} ({count})</translation>
    </message>
    <message>
        <source>The message cannot be sent, is refused, or does not arrive as it should while this stands.</source>
        <translation>Tant que cela demeure, le message ne peut pas être envoyé, est refusé, ou n’arrive pas comme il devrait.</translation>
    </message>
    <message>
        <source>The message goes, but may arrive other than it is written here.</source>
        <translation>Le message part, mais peut arriver autrement qu’il n’est écrit ici.</translation>
    </message>
    <message>
        <source>The message arrives, but some people may see something else than you, or distrust it.</source>
        <translation>Le message arrive, mais certaines personnes peuvent voir autre chose que vous, ou s’en méfier.</translation>
    </message>
    <message>
        <source>Nothing is wrong. It could be better.</source>
        <translation>Rien n’est faux. Cela pourrait être mieux.</translation>
    </message>
    <message>
        <source>{detail} holds something that is no address: {other}</source>
        <translation>{detail} contient quelque chose qui n&apos;est pas une adresse : {other}</translation>
    </message>
    <message>
        <source>Programs cannot answer to it, and servers may refuse the message.</source>
        <translation>Les programmes ne peuvent pas y répondre, et des serveurs peuvent refuser le message.</translation>
    </message>
    <message>
        <source>Programs cannot answer to it, and servers may refuse the message: {reason}.</source>
        <translation>Les programmes ne peuvent pas y répondre, et des serveurs peuvent refuser le message : {reason}.</translation>
    </message>
    <message>
        <source>Line {line}: {text}</source>
        <translation>Ligne {line}&#x202f;: {text}</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier send(s) within the last hour, since {time}, went or may have gone to {names}, too.</source>
        <translation>
            <numerusform>%Ln envoi antérieur de la dernière heure, depuis {time}, est parti ou a pu partir aussi à {names}.</numerusform>
            <numerusform>%Ln envois antérieurs de la dernière heure, depuis {time}, sont partis ou ont pu partir aussi à {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>subject</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>page of the preferences</comment>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Every attempt to send: when, from whom, to whom, its subject and what became of it; and batches.</source>
        <translation>Chaque tentative d’envoi&#x202f;: quand, de qui, à qui, son objet et ce qu’il en est advenu&#x202f;; et les lots.</translation>
    </message>
    <message>
        <source>Copies of messages that were dragged or copied into other programs. They go when it ends.</source>
        <translation>Copies de messages qui ont été glissés ou copiés dans d’autres programmes. Elles disparaissent quand il se termine.</translation>
    </message>
    <message>
        <source>Delete all tokens from the keyring? The accounts stay, and need a token before they can send.</source>
        <translation>Supprimer tous les jetons du trousseau de clés&#x202f;? Les comptes restent, et ont besoin d’un jeton avant de pouvoir envoyer.</translation>
    </message>
    <message numerus="yes">
        <source>up to %n token(s)</source>
        <translation>
            <numerusform>jusqu’à %Ln jeton</numerusform>
            <numerusform>jusqu’à %Ln jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>In the keyring of the system</source>
        <translation>Dans le trousseau de clés du système</translation>
    </message>
    <message>
        <source>In the program&apos;s folders</source>
        <translation>Dans les dossiers du programme</translation>
    </message>
    <message>
        <source>{size} in all</source>
        <translation>{size} en tout</translation>
    </message>
    <message>
        <source>It sends no usage data and does not look for updates. It talks to Cloudflare about your accounts, your sends and what became of them, and to other servers only where you ask for it, as for a check of links.</source>
        <translation>Il n’envoie aucune donnée d’utilisation et ne cherche pas de mises à jour. Il parle à Cloudflare de vos comptes, de vos envois et de ce qu’il en est advenu, et à d’autres serveurs seulement là où vous le demandez, comme pour une vérification des liens.</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Qt and PySide6 {version}</source>
        <translation>Qt et PySide6 {version}</translation>
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
        <translation>Licence de ce programme&#x202f;: MIT</translation>
    </message>
    <message>
        <source>Qt and PySide6: {address}</source>
        <translation>Qt et PySide6&#x202f;: {address}</translation>
    </message>
    <message>
        <source>Cloudflare Email Sending: {address}</source>
        <translation>Cloudflare Email Sending&#x202f;: {address}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Co&amp;pier le rapport</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>Afficher le &amp;journal</translation>
    </message>
    <message>
        <source>Diagnostics — cfmail</source>
        <translation>Diagnostic — cfmail</translation>
    </message>
    <message>
        <source>Log and report</source>
        <translation>Journal et rapport</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>about the program</comment>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>There is no such folder yet, or no program to show it with.</source>
        <translation>Ce dossier n’existe pas encore, ou aucun programme ne peut l’afficher.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Rapport</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>Show from this level on</source>
        <translation>Afficher à partir de ce niveau</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>S&amp;uivre</translation>
    </message>
    <message>
        <source>Show new records as they are written</source>
        <translation>Afficher les nouvelles entrées à mesure qu’elles sont écrites</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est conservé</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Où cela se trouve</translation>
    </message>
    <message>
        <source>Show in file &amp;manager</source>
        <translation>Afficher dans le &amp;gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Delete &amp;all my data…</source>
        <translation>Supprimer &amp;toutes mes données…</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure…</translation>
    </message>
    <message>
        <source>Delete the rest and quit</source>
        <translation>Supprimer le reste et quitter</translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation>Supprimer toutes mes données</translation>
    </message>
    <message>
        <source>&amp;Yes, delete all of it</source>
        <translation>&amp;Oui, tout supprimer</translation>
    </message>
    <message>
        <source>Delete and quit</source>
        <translation>Supprimer et quitter</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Looked at: the mail format, Cloudflare&apos;s limits, privacy, sender domains, what mail programs show of the HTML and images, and left-over placeholders. What only other computers know is looked up when you ask for it: DNS records, links, and the account&apos;s sending domains.</source>
        <translation>Examinés&#x202f;: le format de message, les limites de Cloudflare, la confidentialité, les domaines d’expéditeur, ce que les logiciels de messagerie montrent du HTML et des images, et les variables restantes. Ce que seuls d’autres ordinateurs savent est recherché quand vous le demandez&#x202f;: les enregistrements DNS, les liens, et les domaines d’envoi du compte.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>The program made a mistake in checking this message. Change it, or send it unchecked.</source>
        <translation>Le programme a commis une erreur en vérifiant ce message. Modifiez-le, ou envoyez-le sans vérification.</translation>
    </message>
    <message>
        <source>Done: {label}. Undo takes it back.</source>
        <translation>Fait&#x202f;: {label}. Annuler rétablit l’état précédent.</translation>
    </message>
    <message>
        <source>The message was changed meanwhile: nothing was mended. Try again.</source>
        <translation>Le message a été modifié entre-temps&#x202f;: rien n’a été corrigé. Réessayez.</translation>
    </message>
    <message>
        <source>The program made a mistake: nothing was changed.</source>
        <translation>Le programme a commis une erreur&#x202f;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Go to place {number} of {count}</source>
        <translation>Aller à l’endroit {number} sur {count}</translation>
    </message>
    <message>
        <source>HTML and CSS supported: {list}</source>
        <translation>HTML et CSS pris en charge&#x202f;: {list}</translation>
    </message>
    <message>
        <source>How much of the HTML and CSS features that this message uses each family of mail programs supports, by the tests of caniemail.com; a feature counts as often as it is supported by the family&apos;s programs. {list}</source>
        <translation>La part des fonctions HTML et CSS utilisées par ce message que chaque famille de logiciels de messagerie prend en charge, d’après les tests de caniemail.com&#x202f;; une fonction compte dans la mesure où les logiciels de la famille la prennent en charge. {list}</translation>
    </message>
    <message>
        <source>{name} {percent}&#xa0;%</source>
        <translation>{name} {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Concerns: {list}</source>
        <translation>Concerne&#x202f;: {list}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Source&#x202f;: {source}</translation>
    </message>
    <message>
        <source>To be read at {url}</source>
        <translation>À lire à {url}</translation>
    </message>
    <message>
        <source>Places ({count}): {list}</source>
        <translation>Endroits ({count})&#x202f;: {list}</translation>
    </message>
    <message>
        <source>Place: {list}</source>
        <translation>Endroit&#x202f;: {list}</translation>
    </message>
    <message>
        <source>Name of this check in exports and profiles: {code}</source>
        <translation>Nom de cette vérification dans les exportations et les profils&#x202f;: {code}</translation>
    </message>
    <message>
        <source>Look up the SPF, DKIM and DMARC records of {domains}? Your DNS server, and those it asks, learn these names. Nothing else of the message leaves this computer, and nothing is sent.</source>
        <translation>Rechercher les enregistrements SPF, DKIM et DMARC de {domains}&#x202f;? Votre serveur DNS, et ceux qu’il interroge, apprennent ces noms. Rien d’autre du message ne quitte cet ordinateur, et rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Ask Cloudflare from which domains the account {account} may send? Cloudflare learns no more than that you ask. Nothing of the message leaves this computer, and nothing is sent.</source>
        <translation>Demander à Cloudflare à partir de quels domaines le compte {account} peut envoyer&#x202f;? Cloudflare apprend seulement que vous le demandez. Rien du message ne quitte cet ordinateur, et rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>Checking links: {done} of {count}</source>
        <translation>Vérification des liens&#x202f;: {done} sur {count}</translation>
    </message>
    <message>
        <source>The look-up found nothing wrong.</source>
        <translation>La recherche n’a rien trouvé d’anormal.</translation>
    </message>
    <message>
        <source>The look-up found something: {summary}</source>
        <translation>La recherche a trouvé quelque chose&#x202f;: {summary}</translation>
    </message>
    <message>
        <source>The message was changed meanwhile: the answer was dropped. Ask again.</source>
        <translation>Le message a été modifié entre-temps&#x202f;: la réponse a été abandonnée. Redemandez.</translation>
    </message>
    <message>
        <source>Stopped. What was found until then is listed.</source>
        <translation>Arrêté. Ce qui a été trouvé jusque-là est listé.</translation>
    </message>
    <message>
        <source>Cloudflare names no domain from which this account may send.</source>
        <translation>Cloudflare ne nomme aucun domaine à partir duquel ce compte peut envoyer.</translation>
    </message>
    <message>
        <source>This account may send from {domains}.</source>
        <translation>Ce compte peut envoyer à partir de {domains}.</translation>
    </message>
    <message>
        <source>The findings were copied.</source>
        <translation>Les constats ont été copiés.</translation>
    </message>
    <message>
        <source>The findings are in {name}.</source>
        <translation>Les constats sont dans {name}.</translation>
    </message>
    <message>
        <source>The program made a mistake: the findings were neither saved nor copied.</source>
        <translation>Le programme a commis une erreur&#x202f;: les constats n’ont été ni enregistrés ni copiés.</translation>
    </message>
    <message>
        <source>What the checks mean for the account {account}. A check that counts as an error is listed under “Will fail”; an ignored one is not listed. Choose checks and then what they are; it counts for every message that this account sends, and for --check with --account.</source>
        <translation>Ce que les vérifications signifient pour le compte {account}. Une vérification qui compte comme erreur figure sous «&#x202f;Échouera&#x202f;»&#x202f;; une vérification ignorée ne figure pas. Choisissez des vérifications, puis ce qu’elles sont&#x202f;; cela vaut pour chaque message que ce compte envoie, et pour --check avec --account.</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>Counts as error</source>
        <translation>Compte comme erreur</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>Checks of {name}</source>
        <translation>Vérifications de {name}</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>Where:</source>
        <translation>Endroit&#x202f;:</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Que faire&#x202f;:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Source&#x202f;:</translation>
    </message>
    <message>
        <source>The header names blind copies: {addresses}</source>
        <translation>L’en-tête nomme des copies cachées&#x202f;: {addresses}</translation>
    </message>
    <message>
        <source>An attached message names blind copies: {addresses}</source>
        <translation>Un message joint nomme des copies cachées&#x202f;: {addresses}</translation>
    </message>
    <message>
        <source>{name} names a recipient: {value}</source>
        <translation>{name} nomme un destinataire&#x202f;: {value}</translation>
    </message>
    <message>
        <source>{name} tells where the message was written: {value}</source>
        <translation>{name} dit où le message a été écrit&#x202f;: {value}</translation>
    </message>
    <message>
        <source>{name} names {host}, which is inside a network.</source>
        <translation>{name} nomme {host}, qui est à l’intérieur d’un réseau.</translation>
    </message>
    <message>
        <source>{name} names the IP address {address}.</source>
        <translation>{name} nomme l’adresse IP {address}.</translation>
    </message>
    <message>
        <source>The Message-ID names a computer: {host}</source>
        <translation>Le Message-ID nomme un ordinateur&#x202f;: {host}</translation>
    </message>
    <message>
        <source>A path on somebody&apos;s computer: {path}</source>
        <translation>Un chemin sur l’ordinateur de quelqu’un&#x202f;: {path}</translation>
    </message>
    <message>
        <source>A file name holds a path: {name}</source>
        <translation>Un nom de fichier contient un chemin&#x202f;: {name}</translation>
    </message>
    <message>
        <source>A picture of one pixel is loaded from {host}.</source>
        <translation>Une image d’un pixel est chargée de {host}.</translation>
    </message>
    <message>
        <source>This looks like an AWS access key: {beginning}</source>
        <translation>Ceci ressemble à une clé d’accès AWS&#x202f;: {beginning}</translation>
    </message>
    <message>
        <source>This looks like a GitHub token: {beginning}</source>
        <translation>Ceci ressemble à un jeton GitHub&#x202f;: {beginning}</translation>
    </message>
    <message>
        <source>This looks like a Slack token or webhook: {beginning}</source>
        <translation>Ceci ressemble à un jeton ou à un webhook Slack&#x202f;: {beginning}</translation>
    </message>
    <message>
        <source>This looks like a Stripe key: {beginning}</source>
        <translation>Ceci ressemble à une clé Stripe&#x202f;: {beginning}</translation>
    </message>
    <message>
        <source>This looks like a Cloudflare key or token: {beginning}</source>
        <translation>Ceci ressemble à une clé ou à un jeton Cloudflare&#x202f;: {beginning}</translation>
    </message>
    <message>
        <source>This looks like a Google key: {beginning}</source>
        <translation>Ceci ressemble à une clé Google&#x202f;: {beginning}</translation>
    </message>
    <message>
        <source>This looks like a private key: {beginning}</source>
        <translation>Ceci ressemble à une clé privée&#x202f;: {beginning}</translation>
    </message>
    <message>
        <source>This looks like a signed token (JWT): {beginning}</source>
        <translation>Ceci ressemble à un jeton signé (JWT)&#x202f;: {beginning}</translation>
    </message>
    <message>
        <source>A web address holds a password behind “{beginning}”.</source>
        <translation>Une adresse web contient un mot de passe après «&#x202f;{beginning}&#x202f;».</translation>
    </message>
    <message>
        <source>A password seems to follow “{beginning}”.</source>
        <translation>Un mot de passe semble suivre «&#x202f;{beginning}&#x202f;».</translation>
    </message>
    <message>
        <source>This program leaves the field out when it sends; others that are given the file may not.</source>
        <translation>Ce programme omet le champ à l’envoi&#x202f;; d’autres qui reçoivent le fichier peuvent ne pas le faire.</translation>
    </message>
    <message>
        <source>Attached messages are sent as they are: every recipient can read the field.</source>
        <translation>Les messages joints sont envoyés tels quels&#x202f;: chaque destinataire peut lire le champ.</translation>
    </message>
    <message>
        <source>The field is sent, and tells every recipient of an address that may be meant for nobody else.</source>
        <translation>Le champ est envoyé, et révèle à chaque destinataire une adresse qui n’est peut-être destinée à personne d’autre.</translation>
    </message>
    <message>
        <source>Every recipient can read which computer, person or script wrote the message.</source>
        <translation>Chaque destinataire peut lire quel ordinateur, quelle personne ou quel script a écrit le message.</translation>
    </message>
    <message>
        <source>The trace of an older journey tells every recipient about networks it went through.</source>
        <translation>La trace d’un trajet antérieur renseigne chaque destinataire sur les réseaux traversés.</translation>
    </message>
    <message>
        <source>The name was put in by the computer that wrote the message, and goes with every reply.</source>
        <translation>Le nom a été mis par l’ordinateur qui a écrit le message, et accompagne chaque réponse.</translation>
    </message>
    <message>
        <source>A path tells names of people, folders or servers, and nobody else can open it.</source>
        <translation>Un chemin révèle des noms de personnes, de dossiers ou de serveurs, et nul autre ne peut l’ouvrir.</translation>
    </message>
    <message>
        <source>It tells a server who reads the message, when and where; many mail programs block or flag it.</source>
        <translation>Elle dit à un serveur qui lit le message, quand et où&#x202f;; beaucoup de logiciels de messagerie la bloquent ou la signalent.</translation>
    </message>
    <message>
        <source>Mail is kept in many places: whoever reads it there can use what it holds.</source>
        <translation>Le courrier est conservé en de nombreux endroits&#x202f;: qui l’y lit peut utiliser ce qu’il contient.</translation>
    </message>
    <message>
        <source>Nothing needs to be done here; take the field out of the file before you pass that on.</source>
        <translation>Rien à faire ici&#x202f;; retirez le champ du fichier avant de le transmettre.</translation>
    </message>
    <message>
        <source>Remove the field from the attached message, or do not attach it.</source>
        <translation>Supprimez le champ du message joint, ou ne le joignez pas.</translation>
    </message>
    <message>
        <source>Remove the field.</source>
        <translation>Supprimez le champ.</translation>
    </message>
    <message>
        <source>Remove the field, or choose “Edit as New”.</source>
        <translation>Supprimez le champ, ou choisissez «&#x202f;Modifier comme nouveau&#x202f;».</translation>
    </message>
    <message>
        <source>Give the message an id in your own domain.</source>
        <translation>Donnez au message un identifiant dans votre propre domaine.</translation>
    </message>
    <message>
        <source>Attach the file or link to a place that the recipients can reach.</source>
        <translation>Joignez le fichier ou faites un lien vers un endroit accessible aux destinataires.</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation>Renommez le fichier.</translation>
    </message>
    <message>
        <source>Leave it out, or make sure that the recipients agreed to it.</source>
        <translation>Omettez-la, ou assurez-vous que les destinataires y ont consenti.</translation>
    </message>
    <message>
        <source>Take it out. If the message has gone to anybody before, revoke it.</source>
        <translation>Retirez ce secret. Si le message est déjà allé à quelqu’un, révoquez-le.</translation>
    </message>
    <message>
        <source>RFC 5322, section 3.6.3</source>
        <translation>RFC 5322, section 3.6.3</translation>
    </message>
    <message>
        <source>RFC 5321, section 7.2</source>
        <translation>RFC 5321, section 7.2</translation>
    </message>
    <message>
        <source>RFC 5321, section 7.6</source>
        <translation>RFC 5321, section 7.6</translation>
    </message>
    <message>
        <source>RFC 5322, section 3.6.4</source>
        <translation>RFC 5322, section 3.6.4</translation>
    </message>
    <message>
        <source>RFC 2183, section 2.3</source>
        <translation>RFC 2183, section 2.3</translation>
    </message>
    <message>
        <source>This program&apos;s own check</source>
        <translation>Vérification propre à ce programme</translation>
    </message>
    <message>
        <source>Nothing is sent before this is put right.</source>
        <translation>Rien n’est envoyé tant que ce n’est pas corrigé.</translation>
    </message>
    <message>
        <source>This message cannot be sent</source>
        <translation>Ce message ne peut pas être envoyé</translation>
    </message>
    <message>
        <source>No From field</source>
        <translation>Aucun champ From</translation>
    </message>
    <message>
        <source>Every message names its author; without that no server takes it or can sign it.</source>
        <translation>Tout message nomme son auteur&#x202f;; sans cela, aucun serveur ne l’accepte ni ne peut le signer.</translation>
    </message>
    <message>
        <source>Add a From field with the address that you send from.</source>
        <translation>Ajoutez un champ From avec l’adresse à partir de laquelle vous envoyez.</translation>
    </message>
    <message>
        <source>No Date field</source>
        <translation>Aucun champ Date</translation>
    </message>
    <message>
        <source>Every message says when it was written; Cloudflare is expected to add a missing date.</source>
        <translation>Tout message dit quand il a été écrit&#x202f;; Cloudflare est censé ajouter une date manquante.</translation>
    </message>
    <message>
        <source>Add a Date, so that it says when you wrote it.</source>
        <translation>Ajoutez une Date, afin qu’elle dise quand vous l’avez écrit.</translation>
    </message>
    <message>
        <source>Neither To nor Cc</source>
        <translation>Ni To ni Cc</translation>
    </message>
    <message>
        <source>Recipients do not see whom it is for, which filters take for a sign of unwanted mail.</source>
        <translation>Les destinataires ne voient pas à qui il s’adresse, ce que les filtres prennent pour un signe de courrier indésirable.</translation>
    </message>
    <message>
        <source>Add a To field; who really gets it is decided by the envelope alone.</source>
        <translation>Ajoutez un champ To&#x202f;; seule l’enveloppe décide qui le reçoit vraiment.</translation>
    </message>
    <message>
        <source>No MIME-Version field</source>
        <translation>Aucun champ MIME-Version</translation>
    </message>
    <message>
        <source>Without it old programs ignore the Content fields; Cloudflare is expected to add it.</source>
        <translation>Sans lui, les vieux logiciels ignorent les champs Content&#x202f;; Cloudflare est censé l’ajouter.</translation>
    </message>
    <message>
        <source>Add “MIME-Version: 1.0”.</source>
        <translation>Ajoutez «&#x202f;MIME-Version: 1.0&#x202f;».</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Aucun objet</translation>
    </message>
    <message>
        <source>Lists of mail show the subject first, and filters distrust mail that has none.</source>
        <translation>Les listes de messages montrent l’objet en premier, et les filtres se méfient du courrier qui n’en a pas.</translation>
    </message>
    <message>
        <source>Write a subject.</source>
        <translation>Écrivez un objet.</translation>
    </message>
    <message>
        <source>It may be there once only: some programs read the first one, others the last, and some refuse.</source>
        <translation>Il ne peut figurer qu’une fois&#x202f;: certains logiciels lisent le premier, d’autres le dernier, et d’autres refusent.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Gardez-en un seul.</translation>
    </message>
    <message>
        <source>A header line that is no field: {detail}</source>
        <translation>Une ligne d’en-tête qui n’est pas un champ&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>Every header line has a name and a colon, or goes on the one before with a space.</source>
        <translation>Toute ligne d’en-tête a un nom et un deux-points, ou prolonge la précédente par une espace.</translation>
    </message>
    <message>
        <source>Correct or remove the line; many programs take it, and all below, for the text.</source>
        <translation>Corrigez ou supprimez la ligne&#x202f;; beaucoup de logiciels la prennent, avec tout ce qui suit, pour le texte.</translation>
    </message>
    <message>
        <source>Space before the colon of {detail}</source>
        <translation>Espace avant le deux-points de {detail}</translation>
    </message>
    <message>
        <source>That is an old form which nobody may write any more; some servers do not know the field then.</source>
        <translation>C’est une forme ancienne que nul ne peut plus écrire&#x202f;; certains serveurs ne reconnaissent alors pas le champ.</translation>
    </message>
    <message>
        <source>Remove the space under “Source”.</source>
        <translation>Supprimez l’espace sous «&#x202f;Source&#x202f;».</translation>
    </message>
    <message>
        <source>No blank line behind the header</source>
        <translation>Pas de ligne vide après l’en-tête</translation>
    </message>
    <message>
        <source>The text begins behind a blank line: this message has none, or it was cut off.</source>
        <translation>Le texte commence après une ligne vide&#x202f;: ce message n’en a pas, ou il a été coupé.</translation>
    </message>
    <message>
        <source>If there should be a text, put a blank line before it under “Source”.</source>
        <translation>S’il devait y avoir un texte, mettez une ligne vide devant lui sous «&#x202f;Source&#x202f;».</translation>
    </message>
    <message>
        <source>More than {limit} header fields</source>
        <translation>Plus de {limit} champs d’en-tête</translation>
    </message>
    <message>
        <source>So many are not looked at one by one, and no server takes them.</source>
        <translation>Autant de champs ne sont pas examinés un à un, et aucun serveur ne les accepte.</translation>
    </message>
    <message>
        <source>Remove header fields.</source>
        <translation>Supprimez des champs d’en-tête.</translation>
    </message>
    <message>
        <source>Mail servers without SMTPUTF8 refuse a message whose header is not ASCII.</source>
        <translation>Les serveurs de messagerie sans SMTPUTF8 refusent un message dont l’en-tête n’est pas en ASCII.</translation>
    </message>
    <message>
        <source>Type the field anew under “Header fields”, or send as 7-bit: then it is encoded.</source>
        <translation>Ressaisissez le champ sous «&#x202f;Champs d’en-tête&#x202f;», ou envoyez en 7 bits&#x202f;: il est alors codé.</translation>
    </message>
    <message>
        <source>MIME-Version is not 1.0 but “{detail}”</source>
        <translation>MIME-Version n’est pas 1.0 mais «&#x202f;{detail}&#x202f;»</translation>
    </message>
    <message>
        <source>There is no other version; programs may show the message as plain text.</source>
        <translation>Il n’y a pas d’autre version&#x202f;; des logiciels peuvent afficher le message comme texte brut.</translation>
    </message>
    <message>
        <source>Write “MIME-Version: 1.0”.</source>
        <translation>Écrivez «&#x202f;MIME-Version: 1.0&#x202f;».</translation>
    </message>
    <message>
        <source>The Date is none: {detail}</source>
        <translation>La Date n’en est pas une&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>Programs cannot read it, and sort the message to the beginning or the end of all time.</source>
        <translation>Les logiciels ne peuvent pas la lire, et classent le message au tout début ou à la toute fin.</translation>
    </message>
    <message>
        <source>Write it like “Sat, 21 Nov 2026 10:00:00 +0100”.</source>
        <translation>Écrivez-la comme «&#x202f;Sat, 21 Nov 2026 10:00:00 +0100&#x202f;».</translation>
    </message>
    <message>
        <source>The Date says another day of the week: {detail}</source>
        <translation>La Date indique un autre jour de la semaine&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>That day is a {other}; filters know such dates from programs that send unwanted mail.</source>
        <translation>Ce jour est un {other}&#x202f;; les filtres connaissent de telles dates de programmes qui envoient du courrier indésirable.</translation>
    </message>
    <message>
        <source>Write “{other}”, or leave the day of the week out.</source>
        <translation>Écrivez «&#x202f;{other}&#x202f;», ou omettez le jour de la semaine.</translation>
    </message>
    <message>
        <source>The message stays on top of the inbox until then, and filters distrust it.</source>
        <translation>Le message reste jusque-là en haut de la boîte de réception, et les filtres s’en méfient.</translation>
    </message>
    <message>
        <source>Set the Date to now.</source>
        <translation>Mettez la Date à maintenant.</translation>
    </message>
    <message>
        <source>The inbox shows the message among those of that day, where it is easily overlooked.</source>
        <translation>La boîte de réception montre le message parmi ceux de ce jour-là, où il passe facilement inaperçu.</translation>
    </message>
    <message>
        <source>Set the Date to now, unless it is meant to be old.</source>
        <translation>Mettez la Date à maintenant, sauf si elle doit être ancienne.</translation>
    </message>
    <message>
        <source>The Message-ID is malformed: {detail}</source>
        <translation>Le Message-ID est mal formé&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>It identifies the message only in the form &lt;something@domain&gt;; replies refer to it.</source>
        <translation>Il n’identifie le message que sous la forme &lt;quelquechose@domaine&gt;&#x202f;; les réponses y renvoient.</translation>
    </message>
    <message>
        <source>Write it in angle brackets, without spaces, and with one @.</source>
        <translation>Écrivez-le entre chevrons, sans espaces, et avec un seul @.</translation>
    </message>
    <message>
        <source>{detail} holds something that is no address</source>
        <translation>{detail} contient quelque chose qui n’est pas une adresse</translation>
    </message>
    <message>
        <source>Correct it under “Header fields”.</source>
        <translation>Corrigez-le sous «&#x202f;Champs d’en-tête&#x202f;».</translation>
    </message>
    <message>
        <source>{detail} has a quotation mark or bracket that is not closed: {other}</source>
        <translation>{detail} a un guillemet ou un crochet qui n’est pas fermé&#x202f;: {other}</translation>
    </message>
    <message>
        <source>What follows it is taken for a part of it, so that addresses are lost.</source>
        <translation>Ce qui le suit est pris pour une partie de lui, si bien que des adresses se perdent.</translation>
    </message>
    <message>
        <source>Close it, or remove it.</source>
        <translation>Fermez-le, ou supprimez-le.</translation>
    </message>
    <message>
        <source>{detail} names nobody</source>
        <translation>{detail} ne nomme personne</translation>
    </message>
    <message>
        <source>This field holds one address or more when it is there at all.</source>
        <translation>Ce champ, s’il est présent, contient au moins une adresse.</translation>
    </message>
    <message>
        <source>Enter an address, or remove the field if it is not From.</source>
        <translation>Saisissez une adresse, ou supprimez le champ si ce n’est pas From.</translation>
    </message>
    <message>
        <source>{detail} parts addresses with semicolons: {number}</source>
        <translation>{detail} sépare des adresses par des points-virgules&#x202f;: {number}</translation>
    </message>
    <message>
        <source>Outlook shows them so, but in mail a comma parts addresses: others may lose what follows.</source>
        <translation>Outlook les montre ainsi, mais dans le courrier c’est la virgule qui sépare les adresses&#x202f;: d’autres peuvent perdre ce qui suit.</translation>
    </message>
    <message>
        <source>Write commas instead.</source>
        <translation>Écrivez des virgules à la place.</translation>
    </message>
    <message>
        <source>With more than one author a Sender field must say who sends; many servers refuse such mail.</source>
        <translation>Avec plus d’un auteur, un champ Sender doit dire qui envoie&#x202f;; beaucoup de serveurs refusent un tel courrier.</translation>
    </message>
    <message>
        <source>Leave one address in From, or add a Sender field.</source>
        <translation>Laissez une seule adresse dans From, ou ajoutez un champ Sender.</translation>
    </message>
    <message>
        <source>One person or program sends a message; Sender holds one address.</source>
        <translation>Une seule personne ou un seul programme envoie un message&#x202f;; Sender contient une seule adresse.</translation>
    </message>
    <message>
        <source>Leave one address there.</source>
        <translation>N’y laissez qu’une adresse.</translation>
    </message>
    <message>
        <source>The name “{detail}” holds another address than {other}</source>
        <translation>Le nom «&#x202f;{detail}&#x202f;» contient une autre adresse que {other}</translation>
    </message>
    <message>
        <source>Programs that show only names show an address that it does not come from, as forgers do.</source>
        <translation>Les logiciels qui n’affichent que les noms montrent une adresse dont il ne vient pas, comme le font les faussaires.</translation>
    </message>
    <message>
        <source>Write a name, or the same address.</source>
        <translation>Écrivez un nom, ou la même adresse.</translation>
    </message>
    <message>
        <source>The name “{detail}” holds another domain than {other}</source>
        <translation>Le nom «&#x202f;{detail}&#x202f;» contient un autre domaine que {other}</translation>
    </message>
    <message>
        <source>Filters take that for an attempt to pass for somebody else.</source>
        <translation>Les filtres y voient une tentative de se faire passer pour quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Write the name without a domain, or with the one of the address.</source>
        <translation>Écrivez le nom sans domaine, ou avec celui de l’adresse.</translation>
    </message>
    <message>
        <source>{detail} mixes letters of different scripts</source>
        <translation>{detail} mêle des lettres d’écritures différentes</translation>
    </message>
    <message>
        <source>Such letters can look the same, so many programs show the address as {other} or refuse it.</source>
        <translation>De telles lettres peuvent se ressembler&#x202f;; beaucoup de logiciels affichent donc l’adresse comme {other} ou la refusent.</translation>
    </message>
    <message>
        <source>Make sure that each letter is the one you mean.</source>
        <translation>Assurez-vous que chaque lettre est celle que vous voulez.</translation>
    </message>
    <message>
        <source>{detail} looks like Latin letters and is not</source>
        <translation>{detail} paraît écrit en lettres latines et ne l’est pas</translation>
    </message>
    <message>
        <source>Programs show it as {other}, and filters take it for a forgery.</source>
        <translation>Les logiciels l’affichent comme {other}, et les filtres le prennent pour un faux.</translation>
    </message>
    <message>
        <source>Make sure that this is the domain you mean.</source>
        <translation>Assurez-vous que c’est le domaine que vous voulez.</translation>
    </message>
    <message>
        <source>Unicode Technical Standard 39</source>
        <translation>Norme technique Unicode 39</translation>
    </message>
    <message>
        <source>body</source>
        <translation>corps</translation>
    </message>
    <message>
        <source>{detail} holds a broken encoded word: {other}</source>
        <translation>{detail} contient un mot codé défectueux&#x202f;: {other}</translation>
    </message>
    <message>
        <source>Programs show it as it stands there, or with wrong characters, instead of what it means.</source>
        <translation>Les logiciels l’affichent tel quel, ou avec des caractères faux, au lieu de ce qu’il signifie.</translation>
    </message>
    <message>
        <source>{detail} holds an encoded word in an unknown character set: {other}</source>
        <translation>{detail} contient un mot codé dans un jeu de caractères inconnu&#x202f;: {other}</translation>
    </message>
    <message>
        <source>Programs that do not know the character set show the word as it stands there.</source>
        <translation>Les logiciels qui ne connaissent pas le jeu de caractères affichent le mot tel quel.</translation>
    </message>
    <message>
        <source>At most {limit} are allowed, and some programs do not decode longer ones.</source>
        <translation>Au plus {limit} sont autorisés, et certains logiciels n’en décodent pas de plus longs.</translation>
    </message>
    <message>
        <source>{detail} holds an encoded word without space around it: {other}</source>
        <translation>{detail} contient un mot codé sans espace autour&#x202f;: {other}</translation>
    </message>
    <message>
        <source>An encoded word stands by itself; strict programs do not decode this one.</source>
        <translation>Un mot codé est isolé&#x202f;; les logiciels stricts ne décodent pas celui-ci.</translation>
    </message>
    <message>
        <source>{detail} holds an encoded word in quotation marks: {other}</source>
        <translation>{detail} contient un mot codé entre guillemets&#x202f;: {other}</translation>
    </message>
    <message>
        <source>In quotation marks everything means itself, so that strict programs do not decode it.</source>
        <translation>Entre guillemets, tout est pris à la lettre, si bien que les logiciels stricts ne le décodent pas.</translation>
    </message>
    <message>
        <source>Type the field anew under “Header fields”.</source>
        <translation>Ressaisissez le champ sous «&#x202f;Champs d’en-tête&#x202f;».</translation>
    </message>
    <message>
        <source>No boundary: {detail}</source>
        <translation>Pas de séparateur (boundary)&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>It says that it has parts, but not how they are divided: programs show it as it stands, or not.</source>
        <translation>Des parties sont annoncées, mais pas la façon dont elles sont séparées&#x202f;: les logiciels affichent le tout tel quel, ou rien.</translation>
    </message>
    <message>
        <source>Add the boundary to its Content-Type, or correct the type.</source>
        <translation>Ajoutez le séparateur à son Content-Type, ou corrigez le type.</translation>
    </message>
    <message>
        <source>The boundary holds characters that are not allowed ({detail}): {other}</source>
        <translation>Le séparateur (boundary) contient des caractères non autorisés ({detail})&#x202f;: {other}</translation>
    </message>
    <message>
        <source>Some programs do not find the parts then.</source>
        <translation>Certains logiciels ne trouvent alors pas les parties.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens, here and in the lines that divide the parts.</source>
        <translation>Utilisez des lettres, des chiffres et des traits d’union, ici et dans les lignes qui séparent les parties.</translation>
    </message>
    <message>
        <source>At most {limit} are allowed; some programs do not find the parts then.</source>
        <translation>Au plus {limit} sont autorisés&#x202f;; certains logiciels ne trouvent alors pas les parties.</translation>
    </message>
    <message>
        <source>Use a shorter one, here and in the lines that divide the parts.</source>
        <translation>Utilisez-en un plus court, ici et dans les lignes qui séparent les parties.</translation>
    </message>
    <message>
        <source>The boundary is not in quotation marks ({detail}): {other}</source>
        <translation>Le séparateur (boundary) n’est pas entre guillemets ({detail})&#x202f;: {other}</translation>
    </message>
    <message>
        <source>It holds characters that end it for strict programs, which then do not find the parts.</source>
        <translation>Il contient des caractères qui le terminent pour les logiciels stricts, qui ne trouvent alors pas les parties.</translation>
    </message>
    <message>
        <source>Put it in quotation marks in the Content-Type.</source>
        <translation>Mettez-le entre guillemets dans le Content-Type.</translation>
    </message>
    <message>
        <source>The boundary is that of a part around it ({detail}): {other}</source>
        <translation>Le séparateur (boundary) est celui d’une partie englobante ({detail})&#x202f;: {other}</translation>
    </message>
    <message>
        <source>The lines that divide the inner parts seem to divide the outer ones.</source>
        <translation>Les lignes qui séparent les parties intérieures semblent séparer les parties extérieures.</translation>
    </message>
    <message>
        <source>Give the inner parts a boundary of their own.</source>
        <translation>Donnez aux parties intérieures un séparateur à elles.</translation>
    </message>
    <message>
        <source>The boundary never occurs ({detail}): {other}</source>
        <translation>Le séparateur (boundary) ne figure nulle part ({detail})&#x202f;: {other}</translation>
    </message>
    <message>
        <source>It says that it has parts, but none begins: most programs show nothing of it.</source>
        <translation>Des parties sont annoncées, mais aucune ne commence&#x202f;: la plupart des logiciels n’en montrent rien.</translation>
    </message>
    <message>
        <source>Make the boundary agree with the lines that divide the parts.</source>
        <translation>Faites concorder le séparateur avec les lignes qui séparent les parties.</translation>
    </message>
    <message>
        <source>The end of the parts is missing ({detail})</source>
        <translation>La fin des parties manque ({detail})</translation>
    </message>
    <message>
        <source>The last part is followed by the boundary with two hyphens more; perhaps it was cut off.</source>
        <translation>La dernière partie est suivie du séparateur et de deux traits d’union de plus&#x202f;; peut-être a-t-elle été coupée.</translation>
    </message>
    <message>
        <source>Add the line --{other}-- behind the last part, if nothing is missing.</source>
        <translation>Ajoutez la ligne --{other}-- après la dernière partie, si rien ne manque.</translation>
    </message>
    <message>
        <source>It says that it has parts and has none: {detail}</source>
        <translation>Des parties sont annoncées et il n’y en a pas&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>There is one part at least; some programs call the message damaged.</source>
        <translation>Il y a au moins une partie&#x202f;; certains logiciels déclarent le message endommagé.</translation>
    </message>
    <message>
        <source>Add a part, or correct the Content-Type.</source>
        <translation>Ajoutez une partie, ou corrigez le Content-Type.</translation>
    </message>
    <message>
        <source>What holds parts is encoded ({detail}): {other}</source>
        <translation>Ce qui contient des parties est codé ({detail})&#x202f;: {other}</translation>
    </message>
    <message>
        <source>Only the parts themselves may be encoded; programs do not find them otherwise.</source>
        <translation>Seules les parties elles-mêmes peuvent être codées&#x202f;; sinon les logiciels ne les trouvent pas.</translation>
    </message>
    <message>
        <source>Remove its Content-Transfer-Encoding, and encode the parts instead.</source>
        <translation>Supprimez son Content-Transfer-Encoding, et codez plutôt les parties.</translation>
    </message>
    <message>
        <source>Parts are nested deeper than {limit} levels ({detail})</source>
        <translation>Des parties sont imbriquées sur plus de {limit} niveaux ({detail})</translation>
    </message>
    <message>
        <source>Servers refuse such messages as attacks, and the inner parts are not looked at here.</source>
        <translation>Les serveurs refusent de tels messages comme des attaques, et les parties intérieures ne sont pas examinées ici.</translation>
    </message>
    <message>
        <source>Put the parts into fewer levels.</source>
        <translation>Répartissez les parties sur moins de niveaux.</translation>
    </message>
    <message>
        <source>More than {limit} parts</source>
        <translation>Plus de {limit} parties</translation>
    </message>
    <message>
        <source>Servers refuse such messages as attacks, and the rest is not looked at here.</source>
        <translation>Les serveurs refusent de tels messages comme des attaques, et le reste n’est pas examiné ici.</translation>
    </message>
    <message>
        <source>Send fewer parts, perhaps in one archive.</source>
        <translation>Envoyez moins de parties, par exemple dans une archive.</translation>
    </message>
    <message>
        <source>The Content-Type is malformed ({detail}): {other}</source>
        <translation>Le Content-Type est mal formé ({detail})&#x202f;: {other}</translation>
    </message>
    <message>
        <source>It is a type, a slash and a subtype; programs take anything else for plain text.</source>
        <translation>C’est un type, une barre oblique et un sous-type&#x202f;; les logiciels prennent toute autre chose pour du texte brut.</translation>
    </message>
    <message>
        <source>Write for example “text/html; charset=utf-8”.</source>
        <translation>Écrivez par exemple «&#x202f;text/html; charset=utf-8&#x202f;».</translation>
    </message>
    <message>
        <source>HTML that is called plain text: {detail}</source>
        <translation>Du HTML déclaré comme texte brut&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>Programs show the tags instead of the page.</source>
        <translation>Les logiciels affichent les balises au lieu de la page.</translation>
    </message>
    <message>
        <source>Make the type text/html, and add a plain text beside it.</source>
        <translation>Mettez le type text/html, et ajoutez un texte brut à côté.</translation>
    </message>
    <message>
        <source>It is called HTML and has no tag: {detail}</source>
        <translation>Déclaré HTML et sans aucune balise&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>Programs show all its lines as one paragraph.</source>
        <translation>Les logiciels affichent toutes ses lignes en un seul paragraphe.</translation>
    </message>
    <message>
        <source>Make the type text/plain, or write HTML.</source>
        <translation>Mettez le type text/plain, ou écrivez du HTML.</translation>
    </message>
    <message>
        <source>Nothing in it: {detail}</source>
        <translation>Rien dedans&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>Programs that choose this part show an empty message or an empty file.</source>
        <translation>Les logiciels qui choisissent cette partie affichent un message vide ou un fichier vide.</translation>
    </message>
    <message>
        <source>Fill it, or remove it.</source>
        <translation>Remplissez la partie, ou supprimez-la.</translation>
    </message>
    <message>
        <source>Unknown character set ({detail}): {other}</source>
        <translation>Jeu de caractères inconnu ({detail})&#x202f;: {other}</translation>
    </message>
    <message>
        <source>Programs that do not know it show wrong characters beyond ASCII.</source>
        <translation>Les logiciels qui ne le connaissent pas affichent de faux caractères au-delà de l’ASCII.</translation>
    </message>
    <message>
        <source>Name the right one; for new mail that is utf-8.</source>
        <translation>Nommez le bon&#x202f;; pour du nouveau courrier, c’est utf-8.</translation>
    </message>
    <message>
        <source>Bytes that have no meaning in {other}: {detail}</source>
        <translation>Octets dépourvus de sens en {other}&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>Programs show replacement characters there.</source>
        <translation>Les logiciels y affichent des caractères de remplacement.</translation>
    </message>
    <message>
        <source>Name the character set in which it was written, or write it anew.</source>
        <translation>Nommez le jeu de caractères dans lequel cela a été écrit, ou récrivez-le.</translation>
    </message>
    <message>
        <source>It says {other} and looks like utf-8: {detail}</source>
        <translation>Dit {other} et ressemble à utf-8&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>Programs show two or three wrong characters for each letter beyond ASCII.</source>
        <translation>Les logiciels affichent deux ou trois caractères faux pour chaque lettre au-delà de l’ASCII.</translation>
    </message>
    <message>
        <source>Name utf-8 as its character set, if that is right.</source>
        <translation>Nommez utf-8 comme jeu de caractères, si c’est exact.</translation>
    </message>
    <message>
        <source>Characters beyond ASCII, and no character set: {detail}</source>
        <translation>Caractères au-delà de l’ASCII, et aucun jeu de caractères&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>Without a name it counts as ASCII, and each program guesses for itself what is meant.</source>
        <translation>Sans nom, c’est censé être de l’ASCII, et chaque logiciel devine à sa façon ce qui est voulu.</translation>
    </message>
    <message>
        <source>Add the character set to its Content-Type; for new mail that is utf-8.</source>
        <translation>Ajoutez le jeu de caractères à son Content-Type&#x202f;; pour du nouveau courrier, c’est utf-8.</translation>
    </message>
    <message>
        <source>Encode the part anew.</source>
        <translation>Recodez la partie.</translation>
    </message>
    <message>
        <source>Unknown transfer encoding ({detail}): {other}</source>
        <translation>Codage de transfert inconnu ({detail})&#x202f;: {other}</translation>
    </message>
    <message>
        <source>Programs cannot decode it, and offer it as a file at best.</source>
        <translation>Les logiciels ne peuvent pas décoder le contenu, et le proposent au mieux comme fichier.</translation>
    </message>
    <message>
        <source>Name the encoding that it has: 7bit, 8bit, quoted-printable or base64.</source>
        <translation>Nommez le codage réel&#x202f;: 7bit, 8bit, quoted-printable ou base64.</translation>
    </message>
    <message>
        <source>Bytes beyond ASCII under the transfer encoding {other}: {detail}</source>
        <translation>Octets au-delà de l’ASCII sous le codage de transfert {other}&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>That encoding promises ASCII; servers may refuse the message or cut a bit off each byte.</source>
        <translation>Ce codage promet de l’ASCII&#x202f;; des serveurs peuvent refuser le message ou rogner un bit de chaque octet.</translation>
    </message>
    <message>
        <source>Damaged base64: {detail}</source>
        <translation>Base64 endommagé&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>It holds something else, or ends in the middle: its content is damaged.</source>
        <translation>Il contient autre chose, ou s’arrête au milieu&#x202f;: son contenu est endommagé.</translation>
    </message>
    <message>
        <source>Put the content in again.</source>
        <translation>Remettez le contenu.</translation>
    </message>
    <message>
        <source>Text with NUL bytes in it: {detail}</source>
        <translation>Texte contenant des octets NUL&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>They come out of its {other}; programs may show the text only up to the first one.</source>
        <translation>Ils sortent de son {other}&#x202f;; des logiciels peuvent n’afficher le texte que jusqu’au premier.</translation>
    </message>
    <message>
        <source>Remove them from the text.</source>
        <translation>Supprimez-les du texte.</translation>
    </message>
    <message>
        <source>Lines over {limit} bytes: {number}, the longest has {detail}</source>
        <translation>Lignes de plus de {limit} octets&#x202f;: {number}, la plus longue en a {detail}</translation>
    </message>
    <message>
        <source>Servers break such lines, even in the middle of a word or tag, or refuse the message.</source>
        <translation>Les serveurs coupent de telles lignes, même au milieu d’un mot ou d’une balise, ou refusent le message.</translation>
    </message>
    <message>
        <source>Encode the part anew, or break the line.</source>
        <translation>Recodez la partie, ou coupez la ligne.</translation>
    </message>
    <message>
        <source>NUL bytes: {number}</source>
        <translation>Octets NUL&#x202f;: {number}</translation>
    </message>
    <message>
        <source>Mail may not hold them: servers cut the message there, drop them, or refuse it.</source>
        <translation>Le courrier ne peut pas en contenir&#x202f;: les serveurs y coupent le message, les retirent ou le refusent.</translation>
    </message>
    <message>
        <source>Remove them, or encode the part anew.</source>
        <translation>Supprimez-les, ou recodez la partie.</translation>
    </message>
    <message>
        <source>CR that ends no line: {number}</source>
        <translation>CR qui ne termine pas de ligne&#x202f;: {number}</translation>
    </message>
    <message>
        <source>Some servers take it for a line end and others do not; many refuse it as an attack.</source>
        <translation>Certains serveurs le prennent pour une fin de ligne et d’autres non&#x202f;; beaucoup le refusent comme une attaque.</translation>
    </message>
    <message>
        <source>Remove it, or encode the part anew.</source>
        <translation>Supprimez-le, ou recodez la partie.</translation>
    </message>
    <message>
        <source>This program&apos;s check for left-over placeholders</source>
        <translation>Vérification de ce programme pour les variables restantes</translation>
    </message>
    <message>
        <source>“{text}” is left over in {name}</source>
        <translation>«&#x202f;{text}&#x202f;» subsiste dans {name}</translation>
    </message>
    <message>
        <source>“{text}” is left over</source>
        <translation>«&#x202f;{text}&#x202f;» subsiste</translation>
    </message>
    <message>
        <source>It looks like a variable or tag of Liquid, Handlebars or Jinja that was not rendered.</source>
        <translation>Cela ressemble à une variable ou une balise de Liquid, Handlebars ou Jinja qui n’a pas été rendue.</translation>
    </message>
    <message>
        <source>It looks like a variable that should have been replaced.</source>
        <translation>Cela ressemble à une variable qui aurait dû être remplacée.</translation>
    </message>
    <message>
        <source>It looks like a merge tag that only Mailchimp or its like would replace.</source>
        <translation>Cela ressemble à une balise de fusion que seul Mailchimp ou ses semblables remplaceraient.</translation>
    </message>
    <message>
        <source>It looks like a variable in double brackets that was not replaced.</source>
        <translation>Cela ressemble à une variable entre doubles crochets qui n’a pas été remplacée.</translation>
    </message>
    <message>
        <source>Open the file as a template, give the variable a value, or correct the tag.</source>
        <translation>Ouvrez le fichier comme modèle, donnez une valeur à la variable, ou corrigez la balise.</translation>
    </message>
    <message>
        <source>Replace it, or write it as {{ name }} and open the file as a template.</source>
        <translation>Remplacez-la, ou écrivez-la {{ name }} et ouvrez le fichier comme modèle.</translation>
    </message>
    <message>
        <source>Another cfmail runs already and does not answer, so this is a second one. Close the other one when it answers again, or end it with the system&apos;s own means.</source>
        <translation>Un autre cfmail s’exécute déjà et ne répond pas&#x202f;; celui-ci est donc un second. Fermez l’autre quand il répond de nouveau, ou terminez-le par les moyens du système.</translation>
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
        <translation>{entry} (n’est plus là)</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>Aucun fichier n’a encore été ouvert</translation>
    </message>
    <message>
        <source>Not remembered: see Preferences, Privacy</source>
        <translation>Non retenus&#x202f;: voyez Préférences, Confidentialité</translation>
    </message>
    <message>
        <source>Type some letters of a command. The arrow keys choose, Enter runs it, Escape goes back.</source>
        <translation>Saisissez quelques lettres d’une commande. Les flèches choisissent, Entrée l’exécute, Échap revient.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>header field</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>Reply-To</source>
        <comment>header field</comment>
        <translation>Répondre à</translation>
    </message>
    <message>
        <source>To</source>
        <comment>header field</comment>
        <translation>À</translation>
    </message>
    <message>
        <source>Cc</source>
        <comment>header field</comment>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <comment>header field</comment>
        <translation>Cci</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>header field</comment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>{name} is there more than once: edit it under Header fields.</source>
        <translation>{name} figure plus d’une fois&#x202f;: modifiez-le sous Champs d’en-tête.</translation>
    </message>
    <message>
        <source>{name} holds bytes that are not UTF-8, shown like ⟨E9⟩: edit it under Header fields.</source>
        <translation>{name} contient des octets qui ne sont pas de l’UTF-8, affichés comme ⟨E9⟩&#x202f;: modifiez-le sous Champs d’en-tête.</translation>
    </message>
    <message>
        <source>{name} holds characters that cannot be edited here: see Header fields.</source>
        <translation>{name} contient des caractères qui ne peuvent pas être modifiés ici&#x202f;: voyez Champs d’en-tête.</translation>
    </message>
    <message>
        <source>Some bytes are not {charset} text (shown like ⟨E9⟩), so it can only be edited under Source.</source>
        <translation>Certains octets ne sont pas du texte {charset} (affichés comme ⟨E9⟩)&#x202f;; la partie ne peut donc être modifiée que sous Source.</translation>
    </message>
    <message>
        <source>The character set {charset} is not known, so this is shown and not edited.</source>
        <translation>Le jeu de caractères {charset} n’est pas connu&#x202f;; la partie est donc affichée et non modifiable.</translation>
    </message>
    <message>
        <source>It holds characters that no editor keeps, so it can only be edited under Source.</source>
        <translation>La partie contient des caractères qu’aucun éditeur ne conserve&#x202f;; elle ne peut donc être modifiée que sous Source.</translation>
    </message>
    <message>
        <source>It is too long to be edited here.</source>
        <translation>La partie est trop longue pour être modifiée ici.</translation>
    </message>
    <message>
        <source>It is there more than once.</source>
        <translation>La partie figure plus d’une fois.</translation>
    </message>
    <message>
        <source>Bytes that are not text are shown by number, like ⟨E9⟩: under As written, write what is meant instead.</source>
        <translation>Les octets qui ne sont pas du texte sont affichés par leur numéro, comme ⟨E9⟩&#x202f;: sous Tel qu’écrit, écrivez à la place ce qui est voulu.</translation>
    </message>
    <message>
        <source>The value holds characters that a line cannot keep: edit it under As written.</source>
        <translation>La valeur contient des caractères qu’une ligne ne peut pas conserver&#x202f;: modifiez-la sous Tel qu’écrit.</translation>
    </message>
    <message>
        <source>This line has no colon, so it is no header field. It can be removed, or mended in the Source view.</source>
        <translation>Cette ligne n’a pas de deux-points&#x202f;; ce n’est donc pas un champ d’en-tête. Elle peut être supprimée, ou corrigée dans la vue Source.</translation>
    </message>
    <message>
        <source>This field is too long to be edited here.</source>
        <translation>Ce champ est trop long pour être modifié ici.</translation>
    </message>
    <message>
        <source>This message has no header fields. Add one above.</source>
        <translation>Ce message n’a pas de champs d’en-tête. Ajoutez-en un ci-dessus.</translation>
    </message>
    <message>
        <source>{kind}, inline</source>
        <translation>{kind}, incorporé</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>“{name}” is a folder: only files can be put into a message.</source>
        <translation>«&#x202f;{name}&#x202f;» est un dossier&#x202f;: seuls des fichiers peuvent être mis dans un message.</translation>
    </message>
    <message>
        <source>The program made a mistake, which is in its log. The message was not changed.</source>
        <translation>Le programme a commis une erreur, consignée dans son journal. Le message n’a pas été modifié.</translation>
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
        <translation>Python (&amp;SDK Cloudflare)</translation>
    </message>
    <message>
        <source>&amp;TypeScript (Cloudflare SDK)</source>
        <translation>&amp;TypeScript (SDK Cloudflare)</translation>
    </message>
    <message>
        <source>&amp;Go (Cloudflare SDK)</source>
        <translation>&amp;Go (SDK Cloudflare)</translation>
    </message>
    <message>
        <source>&amp;wrangler</source>
        <translation>&amp;wrangler</translation>
    </message>
    <message>
        <source>&amp;Raw HTTP</source>
        <translation>HTTP b&amp;rut</translation>
    </message>
    <message>
        <source>Save the request that is sent by {form}</source>
        <translation>Enregistrer la requête qui est envoyée par {form}</translation>
    </message>
    <message>
        <source>Save the message that is sent by {form}</source>
        <translation>Enregistrer le message qui est envoyé par {form}</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>Copied as {form}; it uses {path}. The key is in neither: it comes from {names}.</source>
        <translation>Copié comme {form}&#x202f;; cela utilise {path}. La clé n’est dans aucun des deux&#x202f;: elle vient de {names}.</translation>
    </message>
    <message>
        <source>Copied as {form}; it uses {path}. The token is in neither: put it in place of {names}.</source>
        <translation>Copié comme {form}&#x202f;; cela utilise {path}. Le jeton n’est dans aucun des deux&#x202f;: mettez-le à la place de {names}.</translation>
    </message>
    <message>
        <source>Copied as {form}; it uses {path}. The token is in neither: it comes from {names}.</source>
        <translation>Copié comme {form}&#x202f;; cela utilise {path}. Le jeton n’est dans aucun des deux&#x202f;: il vient de {names}.</translation>
    </message>
    <message>
        <source>Nothing was copied: open a message and choose an account first.</source>
        <translation>Rien n’a été copié&#x202f;: ouvrez d’abord un message et choisissez un compte.</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>Rien n’a été copié.</translation>
    </message>
    <message>
        <source>The sandbox takes requests of this program only: choose one of your own accounts.</source>
        <translation>Le bac à sable n’accepte que les requêtes de ce programme&#x202f;: choisissez l’un de vos propres comptes.</translation>
    </message>
    <message>
        <source>One request takes {most} recipients, and there are {count}: remove some.</source>
        <translation>Une requête accepte {most} destinataires, et il y en a {count}&#x202f;: retirez-en.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program.</source>
        <translation>«&#x202f;{name}&#x202f;» a été modifié par un autre programme.</translation>
    </message>
    <message>
        <source>What is shown is recovered work, which is not saved.</source>
        <translation>Ce qui est affiché est du travail récupéré, qui n’est pas enregistré.</translation>
    </message>
    <message>
        <source>What you changed here is not saved.</source>
        <translation>Ce que vous avez modifié ici n’est pas enregistré.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more: it was moved or removed. The message stays open; Save writes it again.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est plus là&#x202f;: il a été déplacé ou supprimé. Le message reste ouvert&#x202f;; Enregistrer l’écrit de nouveau.</translation>
    </message>
    <message>
        <source>Unsaved work cannot be put aside: {why}</source>
        <translation>Le travail non enregistré ne peut pas être mis de côté&#x202f;: {why}</translation>
    </message>
    <message>
        <source>Whether there is unsaved work to recover could not be found out: {why}</source>
        <translation>On n’a pas pu savoir s’il y a du travail non enregistré à récupérer&#x202f;: {why}</translation>
    </message>
    <message>
        <source>The two could not be compared: {why}</source>
        <translation>Les deux n’ont pas pu être comparés&#x202f;: {why}</translation>
    </message>
    <message>
        <source>Recovered unsaved work from {time}. Save it, or close the window to give it up.</source>
        <translation>Travail non enregistré du {time} récupéré. Enregistrez-le, ou fermez la fenêtre pour y renoncer.</translation>
    </message>
    <message>
        <source>the program made a mistake.</source>
        <translation>le programme a commis une erreur.</translation>
    </message>
    <message>
        <source>Mend or undo it: until then nothing can be sent or saved.</source>
        <translation>Corrigez-le ou annulez-le&#x202f;: jusque-là, rien ne peut être envoyé ni enregistré.</translation>
    </message>
    <message>
        <source>The message was not changed.</source>
        <translation>Le message n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Source, line {line}: “⟨” begins a byte like ⟨E9⟩ or a character like ⟨U+27E8⟩, which is “⟨”.</source>
        <translation>Source, ligne {line}&#x202f;: «&#x202f;⟨&#x202f;» commence un octet comme ⟨E9⟩ ou un caractère comme ⟨U+27E8⟩, qui est «&#x202f;⟨&#x202f;».</translation>
    </message>
    <message>
        <source>Source, line {line}: what is folded, ⟦…⟧, can be removed or moved as a whole line only.</source>
        <translation>Source, ligne {line}&#x202f;: ce qui est replié, ⟦…⟧, ne peut être supprimé ou déplacé que comme ligne entière.</translation>
    </message>
    <message>
        <source>The message was changed elsewhere; what was wrong under “Source” is given up.</source>
        <translation>Le message a été modifié ailleurs&#x202f;; ce qui était faux sous «&#x202f;Source&#x202f;» est abandonné.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a header field: use letters, digits and hyphens.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut pas être le nom d’un champ d’en-tête&#x202f;: utilisez des lettres, des chiffres et des traits d’union.</translation>
    </message>
    <message>
        <source>There is a line break or another control character (character {at}), which may not be here.</source>
        <translation>Il y a un saut de ligne ou un autre caractère de commande (caractère {at}), qui ne peut pas figurer ici.</translation>
    </message>
    <message>
        <source>This is too long to be written.</source>
        <translation>C’est trop long pour être écrit.</translation>
    </message>
    <message>
        <source>Only plain ASCII characters may be here (see character {at}).</source>
        <translation>Seuls des caractères ASCII simples peuvent figurer ici (voyez le caractère {at}).</translation>
    </message>
    <message>
        <source>Part {name} is not there any more.</source>
        <translation>La partie {name} n’est plus là.</translation>
    </message>
    <message>
        <source>Part {name} holds other parts and no content of its own.</source>
        <translation>La partie {name} contient d’autres parties et n’a pas de contenu propre.</translation>
    </message>
    <message>
        <source>This cannot be written in the part&apos;s character set.</source>
        <translation>Cela ne peut pas s’écrire dans le jeu de caractères de la partie.</translation>
    </message>
    <message>
        <source>This cannot be edited here: it is not shown as a whole, or it is signed or encrypted.</source>
        <translation>Cela ne peut pas être modifié ici&#x202f;: ce n’est pas affiché en entier, ou c’est signé ou chiffré.</translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation>Ce n’est pas une adresse.</translation>
    </message>
    <message>
        <source>The character set of {place} is now {after}: {before} cannot hold this text.</source>
        <translation>{place}&#x202f;: le jeu de caractères est maintenant {after}&#x202f;; l’ancien ({before}) ne peut pas contenir ce texte.</translation>
    </message>
    <message>
        <source>The transfer encoding of {place} is now {after}; it was {before}.</source>
        <translation>{place}&#x202f;: le codage de transfert est maintenant {after}&#x202f;; avant&#x202f;: {before}.</translation>
    </message>
    <message>
        <source>{place} now says what it is: {after}.</source>
        <translation>{place} dit maintenant ce que c’est&#x202f;: {after}.</translation>
    </message>
    <message>
        <source>{place} was put into a new {after} part.</source>
        <translation>{place}&#x202f;: placement dans une nouvelle partie {after}.</translation>
    </message>
    <message>
        <source>{place} was taken out of its {before} part, which was not needed any more.</source>
        <translation>{place}&#x202f;: retrait de sa partie {before}, devenue inutile.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Tab inserts a tab character. Press Escape, then Tab, to go on to the next control.</source>
        <translation>Tab insère une tabulation. Appuyez sur Échap, puis sur Tab, pour passer à l’élément suivant.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Introuvable.</translation>
    </message>
    <message>
        <source>Reached the end and went on from the beginning.</source>
        <translation>Fin atteinte&#x202f;; recherche poursuivie depuis le début.</translation>
    </message>
    <message>
        <source>Reached the beginning and went on from the end.</source>
        <translation>Début atteint&#x202f;; recherche poursuivie depuis la fin.</translation>
    </message>
    <message>
        <source>This is not a regular expression: {words} (character {position}).</source>
        <translation>Ce n’est pas une expression rationnelle&#x202f;: {words} (caractère {position}).</translation>
    </message>
    <message>
        <source>The search took too long and was stopped; nothing was changed. Try a simpler expression.</source>
        <translation>La recherche a duré trop longtemps et a été arrêtée&#x202f;; rien n’a été modifié. Essayez une expression plus simple.</translation>
    </message>
    <message>
        <source>With a regular expression, \1 to \9 stand for its groups, \0 for all that matched, \n for a new line.</source>
        <translation>Dans une expression rationnelle, \1 à \9 désignent ses groupes, \0 tout ce qui correspond, \n une nouvelle ligne.</translation>
    </message>
    <message>
        <source>Enter finds the next place, Shift+Enter the previous one. Lines are searched one by one.</source>
        <translation>Entrée va à l’endroit suivant, Maj+Entrée au précédent. La recherche se fait ligne par ligne.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} pixels</translation>
    </message>
    <message>
        <source>This cannot be shown: it is not a picture in a format that this program shows, or it is damaged.</source>
        <translation>Cela ne peut pas être affiché&#x202f;: ce n’est pas une image dans un format que ce programme affiche, ou elle est endommagée.</translation>
    </message>
    <message>
        <source>This picture is too large to be shown: {size}, and {most} million pixels are the most.</source>
        <translation>Cette image est trop grande pour être affichée&#x202f;: {size}, et {most} millions de pixels sont le maximum.</translation>
    </message>
    <message>
        <source>The request was not recorded.</source>
        <translation>La requête n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>(body: {size})</source>
        <translation>(corps&#x202f;: {size})</translation>
    </message>
    <message>
        <source>… The answer goes on; the rest was not kept.</source>
        <translation>… La réponse continue&#x202f;; le reste n’a pas été conservé.</translation>
    </message>
    <message>
        <source>The answer was not recorded.</source>
        <translation>La réponse n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>No answer came. Later, Cloudflare&apos;s log said: {text}</source>
        <translation>Aucune réponse n’est venue. Plus tard, le journal de Cloudflare a dit&#x202f;: {text}</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Aucune réponse n’est venue.</translation>
    </message>
    <message>
        <source>⟨{size}, SHA-256 {digest}, folded⟩</source>
        <translation>⟨{size}, SHA-256 {digest}, replié⟩</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} enregistré</translation>
    </message>
    <message>
        <source>Saved {name}, which is a link to {target}</source>
        <translation>{name} enregistré, qui est un lien vers {target}</translation>
    </message>
    <message>
        <source>The message is saved. The Bcc line is part of the envelope and not of the file: {addresses}.</source>
        <translation>Le message est enregistré. La ligne Bcc fait partie de l’enveloppe et non du fichier&#x202f;: {addresses}.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more: another program has moved or removed it. Write it again?</source>
        <translation>«&#x202f;{name}&#x202f;» n’est plus là&#x202f;: un autre programme l’a déplacé ou supprimé. L’écrire de nouveau&#x202f;?</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program since it was opened here. Replace it with your message?</source>
        <translation>«&#x202f;{name}&#x202f;» a été modifié par un autre programme depuis son ouverture ici. Le remplacer par votre message&#x202f;?</translation>
    </message>
    <message>
        <source>The status was not refreshed.</source>
        <translation>L’état n’a pas été actualisé.</translation>
    </message>
    <message>
        <source>Nobody could be asked whether a recipient is suppressed; nothing was sent by asking.</source>
        <translation>Personne n’a pu être interrogé pour savoir si un destinataire est bloqué&#x202f;; la demande n’a rien envoyé.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s log: {told}.</source>
        <translation>Journal de Cloudflare&#x202f;: {told}.</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>{address}: {reason}, {until}</source>
        <translation>{address}&#x202f;: {reason}, {until}</translation>
    </message>
    <message>
        <source>until {moment}</source>
        <translation>jusqu’au {moment}</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>indéfiniment</translation>
    </message>
    <message>
        <source>(Cloudflare&apos;s own entry; only its support can remove it)</source>
        <translation>(inscription de Cloudflare lui-même&#x202f;; seule son assistance peut la supprimer)</translation>
    </message>
    <message>
        <source>The account&apos;s token misses the permission “{name}”; add it in Cloudflare&apos;s dashboard.</source>
        <translation>Il manque au jeton du compte la permission «&#x202f;{name}&#x202f;»&#x202f;; ajoutez-la dans le tableau de bord de Cloudflare.</translation>
    </message>
    <message>
        <source>The sandbox could not be started ({detail}).</source>
        <translation>Le bac à sable n’a pas pu être démarré ({detail}).</translation>
    </message>
    <message>
        <source>Cloudflare lists no zone for {domain}: the domain is in another account, or the token misses the permission “{name}” for it.</source>
        <translation>Cloudflare ne liste aucune zone pour {domain}&#x202f;: le domaine est dans un autre compte, ou il manque au jeton la permission «&#x202f;{name}&#x202f;» pour lui.</translation>
    </message>
    <message>
        <source>What the log says could not be written into the journal ({path}).</source>
        <translation>Ce que dit le journal de Cloudflare n’a pas pu être inscrit dans le journal des envois ({path}).</translation>
    </message>
    <message>
        <source>That did not work; the details are in the program&apos;s log.</source>
        <translation>Cela n’a pas fonctionné&#x202f;; les détails sont dans le journal du programme.</translation>
    </message>
    <message>
        <source>Ask again later, before you send once more.</source>
        <translation>Redemandez plus tard, avant d’envoyer encore une fois.</translation>
    </message>
    <message>
        <source>Ask again later.</source>
        <translation>Redemandez plus tard.</translation>
    </message>
    <message>
        <source>{state} (marked by you)</source>
        <translation>{state} (marqué par vous)</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(supprimé)</translation>
    </message>
    <message>
        <source>Nothing fits: change the search, or show all attempts.</source>
        <translation>Rien ne correspond&#x202f;: modifiez la recherche, ou affichez toutes les tentatives.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Every attempt to send will be listed here.</source>
        <translation>Rien n’a encore été envoyé. Chaque tentative d’envoi sera listée ici.</translation>
    </message>
    <message>
        <source>This attempt was deleted from the history.</source>
        <translation>Cette tentative a été supprimée de l’historique.</translation>
    </message>
    <message>
        <source>Sender: {address}</source>
        <translation>Expéditeur&#x202f;: {address}</translation>
    </message>
    <message>
        <source>its contents were not kept</source>
        <translation>son contenu n’a pas été conservé</translation>
    </message>
    <message>
        <source>The contents of this message were not kept, so it cannot be opened. What is known of it stays listed.</source>
        <translation>Le contenu de ce message n’a pas été conservé&#x202f;; il ne peut donc pas être ouvert. Ce qu’on en sait reste listé.</translation>
    </message>
    <message>
        <source>“{subject}” ({moment})</source>
        <translation>«&#x202f;{subject}&#x202f;» ({moment})</translation>
    </message>
    <message>
        <source>This cannot be undone. No mail is called back, and the program forgets to whom these messages went or may have gone. What is being sent now stays.</source>
        <translation>Cela ne peut pas être annulé. Aucun courrier n’est rappelé, et le programme oublie à qui ces messages sont allés ou peuvent être allés. Ce qui est en cours d’envoi reste.</translation>
    </message>
    <message>
        <source>The limits are kept from now on. Nothing had to be deleted now.</source>
        <translation>Les limites s’appliquent désormais. Rien n’a dû être supprimé maintenant.</translation>
    </message>
    <message>
        <source>The limits are kept from now on.</source>
        <translation>Les limites s’appliquent désormais.</translation>
    </message>
    <message>
        <source>Exporting: {done} of {total}</source>
        <translation>Exportation&#x202f;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Deleting: {done} of {total}</source>
        <translation>Suppression&#x202f;: {done} sur {total}</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>L’exportation a été arrêtée&#x202f;; aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>More than {most} attempts are not copied. Choose fewer, or use Export.</source>
        <translation>Plus de {most} tentatives ne sont pas copiées. Choisissez-en moins, ou utilisez Exporter.</translation>
    </message>
    <message>
        <source>The history takes {size} on the disk now.</source>
        <translation>L’historique occupe maintenant {size} sur le disque.</translation>
    </message>
    <message>
        <source>OK applies these limits at once and from then on: older attempts are deleted for good. What is being sent, and attempts whose outcome is unknown, stay until you delete or mark them.</source>
        <translation>OK applique ces limites aussitôt et par la suite&#x202f;: les tentatives plus anciennes sont supprimées définitivement. Ce qui est en cours d’envoi, et les tentatives dont le résultat est inconnu, restent jusqu’à ce que vous les supprimiez ou les marquiez.</translation>
    </message>
    <message>
        <source>Without its contents a message cannot be opened or sent again from the history. Subject, addresses and outcomes are kept all the same.</source>
        <translation>Sans son contenu, un message ne peut pas être ouvert ni renvoyé depuis l’historique. L’objet, les adresses et les résultats sont conservés quand même.</translation>
    </message>
    <message>
        <source>Request {part} of {parts}: {text}</source>
        <translation>Requête {part} sur {parts}&#x202f;: {text}</translation>
    </message>
    <message>
        <source>Cancel only stops waiting: it may have been sent.</source>
        <translation>Annuler ne fait qu’arrêter l’attente&#x202f;: le message a peut-être été envoyé.</translation>
    </message>
    <message>
        <source>Cancel stops it: this request is not sent; the earlier ones were.</source>
        <translation>Annuler l’arrête&#x202f;: cette requête n’est pas envoyée&#x202f;; les précédentes l’ont été.</translation>
    </message>
    <message>
        <source>Cancel stops it: nothing is sent.</source>
        <translation>Annuler l’arrête&#x202f;: rien n’est envoyé.</translation>
    </message>
    <message>
        <source>The wait that Cloudflare asked for is over. Nothing was sent, and nothing goes by itself: press Send now, or Give up.</source>
        <translation>L’attente demandée par Cloudflare est terminée. Rien n’a été envoyé, et rien ne part automatiquement&#x202f;: appuyez sur Envoyer maintenant, ou sur Renoncer.</translation>
    </message>
    <message>
        <source>The wait that Cloudflare asked for is over.</source>
        <translation>L’attente demandée par Cloudflare est terminée.</translation>
    </message>
    <message>
        <source>Not sent again. What is shown below is the earlier send.</source>
        <translation>Pas envoyé de nouveau. Ce qui est affiché ci-dessous est l’envoi antérieur.</translation>
    </message>
    <message>
        <source>Left out, because Cloudflare suppresses them: {names}.</source>
        <translation>Exclus, parce que Cloudflare les bloque&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>What waits is the message as it was when you pressed Send; your changes since are not in it.</source>
        <translation>Ce qui attend est le message tel qu’il était quand vous avez appuyé sur Envoyer&#x202f;; vos modifications depuis n’y sont pas.</translation>
    </message>
    <message>
        <source>Nothing was sent yet: a send is in hand in another window.</source>
        <translation>Rien n’a encore été envoyé&#x202f;: un envoi est en cours dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>This outcome could not be written into the history, which will list it as unknown after the next start.</source>
        <translation>Ce résultat n’a pas pu être inscrit dans l’historique, qui l’indiquera comme inconnu après le prochain démarrage.</translation>
    </message>
    <message>
        <source>Send it once more? Each of them may get it twice.</source>
        <translation>L’envoyer encore une fois&#x202f;? Chacun d’eux peut le recevoir deux fois.</translation>
    </message>
    <message>
        <source>Send once more</source>
        <translation>Envoyer encore une fois</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Nobody knows whether this message was sent. If it was, sending again gives {names} a second copy.</source>
        <translation>Nul ne sait si ce message a été envoyé. S’il l’a été, un nouvel envoi donne un second exemplaire à {names}.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>Exactly these bytes are on their way to {names} since {time} ({ago}), from the account {account}.</source>
        <translation>Exactement ces octets sont en route vers {names} depuis le {time} ({ago}), à partir du compte {account}.</translation>
    </message>
    <message>
        <source>Exactly these bytes may have gone to {names} on {time} ({ago}), from the account {account}.</source>
        <translation>Exactement ces octets sont peut-être allés à {names} le {time} ({ago}), à partir du compte {account}.</translation>
    </message>
    <message>
        <source>Exactly these bytes went to {names} on {time} ({ago}), from the account {account}.</source>
        <translation>Exactement ces octets sont allés à {names} le {time} ({ago}), à partir du compte {account}.</translation>
    </message>
    <message>
        <source>{name} (production)</source>
        <translation>{name} (production)</translation>
    </message>
    <message>
        <source>Nothing: it goes as it is.</source>
        <translation>Rien&#x202f;: il part tel quel.</translation>
    </message>
    <message>
        <source>Will be changed</source>
        <translation>Sera modifié</translation>
    </message>
    <message>
        <source>Not among the allowed recipients of this account: {names}.</source>
        <translation>Ne figurent pas parmi les destinataires autorisés de ce compte&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>{address} (not among the allowed)</source>
        <translation>{address} (pas parmi les autorisés)</translation>
    </message>
    <message>
        <source>Cloudflare takes {most} recipients in one request, so the message goes in {parts} numbered requests. If one of them fails, those after it are not sent.</source>
        <translation>Cloudflare accepte {most} destinataires par requête&#x202f;; le message part donc en {parts} requêtes numérotées. Si l’une d’elles échoue, celles qui la suivent ne sont pas envoyées.</translation>
    </message>
    <message>
        <source>Tools &gt; History can set it aside and start a new one.</source>
        <translation>Outils &gt; Historique permet de le mettre à l’écart et d’en commencer un nouveau.</translation>
    </message>
    <message>
        <source>Nothing was sent: every send is first written into the journal, and that failed. {reason} {remedy}</source>
        <translation>Rien n’a été envoyé&#x202f;: tout envoi est d’abord inscrit dans le journal des envois, et cela a échoué. {reason} {remedy}</translation>
    </message>
    <message>
        <source>The history cannot be used now, and nothing was sent or changed. {reason} {remedy}</source>
        <translation>L’historique est inutilisable pour l’instant, et rien n’a été envoyé ni modifié. {reason} {remedy}</translation>
    </message>
    <message>
        <source>This was not done, because the journal cannot be used now. {reason} {remedy}</source>
        <translation>Cela n’a pas été fait, parce que le journal des envois est inutilisable pour l’instant. {reason} {remedy}</translation>
    </message>
    <message>
        <source>A new journal was started. The damaged one was kept as {where}; what it holds is not shown here.</source>
        <translation>Un nouveau journal des envois a été commencé. Celui qui est endommagé a été conservé sous {where}&#x202f;; ce qu’il contient n’est pas affiché ici.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full.</source>
        <translation>Le disque qui contient {path} est plein.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {detail}.</source>
        <translation>{path} ne peut pas être écrit&#x202f;: {detail}.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>{path} ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {detail}.</source>
        <translation>{path} ne peut pas être lu&#x202f;: {detail}.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} est endommagé.</translation>
    </message>
    <message>
        <source>{path} was written by a later version of this program and is left as it is.</source>
        <translation>{path} a été écrit par une version ultérieure de ce programme et est laissé tel quel.</translation>
    </message>
    <message>
        <source>Another program keeps {path} locked.</source>
        <translation>Un autre programme garde {path} verrouillé.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Allow this program to write the file and its folder, then try again.</source>
        <translation>Autorisez ce programme à écrire le fichier et son dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Allow this program to read the file, or check the disk, then try again.</source>
        <translation>Autorisez ce programme à lire le fichier, ou vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>It can be set aside: it is kept under another name, and a new one is started.</source>
        <translation>Il peut être mis à l’écart&#x202f;: il est conservé sous un autre nom, et un nouveau est commencé.</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>Utilisez cette version.</translation>
    </message>
    <message>
        <source>Try again in a moment; if that does not help, close the other copies of this program.</source>
        <translation>Réessayez dans un instant&#x202f;; si cela ne suffit pas, fermez les autres copies de ce programme.</translation>
    </message>
    <message>
        <source>The program made a mistake in rendering the template. It is in its log.</source>
        <translation>Le programme a commis une erreur en rendant le modèle. Elle est dans son journal.</translation>
    </message>
    <message>
        <source>{why} What is shown is what the template said before; nothing is sent of it.</source>
        <translation>{why} Ce qui est affiché est ce que le modèle disait avant&#x202f;; rien n’en est envoyé.</translation>
    </message>
    <message>
        <source>None. {name}.json, {name}.toml or {name}.csv beside the template would be read.</source>
        <translation>Aucune. {name}.json, {name}.toml ou {name}.csv à côté du modèle serait lu.</translation>
    </message>
    <message>
        <source>Rendered at {time} in {milliseconds} ms. The template and its data are watched: a save shows here.</source>
        <translation>Rendu à {time} en {milliseconds}&#xa0;ms. Le modèle et ses données sont surveillés&#x202f;: un enregistrement s’affiche ici.</translation>
    </message>
    <message>
        <source>Rendered at {time} in {milliseconds} ms. The template, its data and its pictures are watched: a save shows here.</source>
        <translation>Rendu à {time} en {milliseconds}&#xa0;ms. Le modèle, ses données et ses images sont surveillés&#x202f;: un enregistrement s’affiche ici.</translation>
    </message>
    <message>
        <source>The plain text is the .txt file beside the template.</source>
        <translation>Le texte brut est le fichier .txt à côté du modèle.</translation>
    </message>
    <message>
        <source>The plain text is made from the HTML; a .txt file of the same name would take its place.</source>
        <translation>Le texte brut est tiré du HTML&#x202f;; un fichier .txt de même nom prendrait sa place.</translation>
    </message>
    <message>
        <source>There is no plain text.</source>
        <translation>Il n’y a pas de texte brut.</translation>
    </message>
    <message>
        <source>Without a value, and empty in this message: {list}. See “Template”.</source>
        <translation>Sans valeur, et vides dans ce message&#x202f;: {list}. Voyez «&#x202f;Modèle&#x202f;».</translation>
    </message>
    <message>
        <source>goes along, inside the message</source>
        <translation>part avec, dans le message</translation>
    </message>
    <message>
        <source>is left out: readers will see no picture</source>
        <translation>est omise&#x202f;: les lecteurs ne verront aucune image</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>is outside of the template&apos;s folder, and not read</source>
        <translation>est hors du dossier du modèle, et n’est pas lue</translation>
    </message>
    <message>
        <source>is no picture, and left out</source>
        <translation>n’est pas une image, et est omise</translation>
    </message>
    <message>
        <source>is over 5 MiB, and left out</source>
        <translation>dépasse 5&#xa0;Mio, et est omise</translation>
    </message>
    <message>
        <source>You changed the message, so it does not follow {name} any more.</source>
        <translation>Vous avez modifié le message&#x202f;; il ne suit donc plus {name}.</translation>
    </message>
    <message>
        <source>Show what {name} says again? What you changed here would be lost.</source>
        <translation>Afficher de nouveau ce que dit {name}&#x202f;? Ce que vous avez modifié ici serait perdu.</translation>
    </message>
    <message>
        <source>{name} has become a new message. It can also be followed as a template: every save shows here.</source>
        <translation>{name} est devenu un nouveau message. Il peut aussi être suivi comme modèle&#x202f;: chaque enregistrement s’affiche ici.</translation>
    </message>
    <message>
        <source>{name} holds variables. It can be followed as a template: they get values, and every save shows.</source>
        <translation>{name} contient des variables. Il peut être suivi comme modèle&#x202f;: elles reçoivent des valeurs, et chaque enregistrement s’affiche.</translation>
    </message>
    <message>
        <source>Not for a production account: send by hand.</source>
        <translation>Pas pour un compte de production&#x202f;: envoyez à la main.</translation>
    </message>
    <message>
        <source>This account has no test recipient: give it one under Tools, Accounts.</source>
        <translation>Ce compte n’a pas de destinataire de test&#x202f;: donnez-lui-en un sous Outils, Comptes.</translation>
    </message>
    <message>
        <source>To {address}, at most one mail in ten seconds. Only changes on disk send; the last of several counts.</source>
        <translation>À {address}, au plus un message par dix secondes. Seules les modifications sur le disque envoient&#x202f;; de plusieurs, la dernière compte.</translation>
    </message>
    <message>
        <source>Saved: the next mail to you goes in a few seconds.</source>
        <translation>Enregistré&#x202f;: le prochain message pour vous part dans quelques secondes.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Cela n’a pas fonctionné.</translation>
    </message>
    <message>
        <source>Choose a message — {name}</source>
        <translation>Choisir un message — {name}</translation>
    </message>
    <message>
        <source>Looking: {done} of {total}, {found} found</source>
        <translation>Recherche&#x202f;: {done} sur {total}, trouvés&#x202f;: {found}</translation>
    </message>
    <message>
        <source>{found} of {total}</source>
        <translation>{found} sur {total}</translation>
    </message>
    <message>
        <source>Some programs write a “&gt;” before each line of a message that begins with “From ”. Nothing in the file says whether that was done; look at the message when it is open.</source>
        <translation>Certains logiciels mettent un «&#x202f;&gt;&#x202f;» devant chaque ligne d’un message qui commence par «&#x202f;From&#x202f;». Rien dans le fichier ne dit si cela a été fait&#x202f;; regardez le message une fois ouvert.</translation>
    </message>
    <message>
        <source>No message: {why}</source>
        <translation>Aucun message&#x202f;: {why}</translation>
    </message>
    <message>
        <source>Stopped: a batch can be made when all rows are tried.</source>
        <translation>Arrêté&#x202f;: un lot peut être créé quand toutes les lignes ont été essayées.</translation>
    </message>
    <message>
        <source>No batch was made, and nothing was sent.</source>
        <translation>Aucun lot n’a été créé, et rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Try all rows first: every row is rendered and checked, and nothing is sent.</source>
        <translation>Essayez d’abord toutes les lignes&#x202f;: chaque ligne est rendue et vérifiée, et rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Merge of {name}</source>
        <translation>Publipostage de {name}</translation>
    </message>
    <message>
        <source>To, Cc and Bcc of each message</source>
        <translation>To, Cc et Bcc de chaque message</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <translation>{name} n’existe pas.</translation>
    </message>
    <message>
        <source>{name} is a folder. Open the .eml files in it instead.</source>
        <translation>{name} est un dossier. Ouvrez plutôt les fichiers .eml qu’il contient.</translation>
    </message>
    <message>
        <source>{name} is not a regular file (a pipe or a device, perhaps).</source>
        <translation>{name} n’est pas un fichier ordinaire (peut-être un tube ou un périphérique).</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} est vide.</translation>
    </message>
    <message>
        <source>{name} is too large: {size}, and the limit is {limit}.</source>
        <translation>{name} est trop grand&#x202f;: {size}, et la limite est de {limit}.</translation>
    </message>
    <message>
        <source>You may not read {name}.</source>
        <translation>Vous n’avez pas le droit de lire {name}.</translation>
    </message>
    <message>
        <source>Reading {name} was stopped.</source>
        <translation>La lecture de {name} a été arrêtée.</translation>
    </message>
    <message>
        <source>{name} could not be read: {detail}.</source>
        <translation>{name} n’a pas pu être lu&#x202f;: {detail}.</translation>
    </message>
    <message>
        <source>{name} is compressed (gzip) and damaged, so it was not opened.</source>
        <translation>{name} est compressé (gzip) et endommagé&#x202f;; il n’a donc pas été ouvert.</translation>
    </message>
    <message>
        <source>{name} is an Outlook file, which is no raw message. Save it as .eml in Outlook first.</source>
        <translation>{name} est un fichier Outlook, qui n’est pas un message brut. Enregistrez-le d’abord en .eml dans Outlook.</translation>
    </message>
    <message>
        <source>{name} has been changed, and does not hold that message any more.</source>
        <translation>{name} a été modifié, et ne contient plus ce message.</translation>
    </message>
    <message>
        <source>There is no message in {name}.</source>
        <translation>Il n’y a aucun message dans {name}.</translation>
    </message>
    <message>
        <source>The disk is full: {name} was not written.</source>
        <translation>Le disque est plein&#x202f;: {name} n’a pas été écrit.</translation>
    </message>
    <message>
        <source>Another window of this program is writing {name}. Try again.</source>
        <translation>Une autre fenêtre de ce programme est en train d’écrire {name}. Réessayez.</translation>
    </message>
    <message>
        <source>{name} is damaged and was left alone: {detail}. Repair or remove it, then start again.</source>
        <translation>{name} est endommagé et a été laissé tel quel&#x202f;: {detail}. Réparez-le ou supprimez-le, puis redémarrez.</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of this program and was left alone.</source>
        <translation>{name} a été écrit par une version plus récente de ce programme et a été laissé tel quel.</translation>
    </message>
    <message>
        <source>{name} could not be written: {detail}.</source>
        <translation>{name} n’a pas pu être écrit&#x202f;: {detail}.</translation>
    </message>
    <message>
        <source>{name} exists already and was not replaced. Choose another name.</source>
        <translation>{name} existe déjà et n’a pas été remplacé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no message: it is empty.</source>
        <translation>Il n’y a pas de message&#x202f;: c’est vide.</translation>
    </message>
    <message>
        <source>This is not a mail message: it does not begin with header fields.</source>
        <translation>Ce n’est pas un message électronique&#x202f;: il ne commence pas par des champs d’en-tête.</translation>
    </message>
    <message>
        <source>The message is too large: {size}, and the limit is {limit}.</source>
        <translation>Le message est trop grand&#x202f;: {size}, et la limite est de {limit}.</translation>
    </message>
    <message>
        <source>The message&apos;s header is too large: {size}, and the limit is {limit}.</source>
        <translation>L’en-tête du message est trop grand&#x202f;: {size}, et la limite est de {limit}.</translation>
    </message>
    <message>
        <source>Choose the character set of {place} under “What will be sent”: its bytes are not UTF-8 (byte {position}).</source>
        <translation>Choisissez sous «&#x202f;Ce qui sera envoyé&#x202f;» le jeu de caractères pour {place}&#x202f;: ses octets ne sont pas de l’UTF-8 (octet {position}).</translation>
    </message>
    <message>
        <source>{place}, byte {position}</source>
        <translation>{place}, octet {position}</translation>
    </message>
    <message>
        <source>It cannot be sent like that.</source>
        <translation>Cela ne peut pas être envoyé ainsi.</translation>
    </message>
    <message>
        <source>An address holds bytes that are not UTF-8 ({where}). Type it anew under “Header fields”.</source>
        <translation>Une adresse contient des octets qui ne sont pas de l’UTF-8 ({where}). Ressaisissez-la sous «&#x202f;Champs d’en-tête&#x202f;».</translation>
    </message>
    <message>
        <source>An identifier holds bytes that are not UTF-8 ({where}). Correct or remove the field.</source>
        <translation>Un identifiant contient des octets qui ne sont pas de l’UTF-8 ({where}). Corrigez ou supprimez le champ.</translation>
    </message>
    <message>
        <source>Bytes that mail cannot carry stand outside of all parts ({where}). Remove them under “Source”.</source>
        <translation>Des octets que le courrier ne peut pas transporter se trouvent hors de toute partie ({where}). Supprimez-les sous «&#x202f;Source&#x202f;».</translation>
    </message>
    <message>
        <source>Bytes that mail cannot carry stand where nothing may be encoded ({where}). Edit the “Source”.</source>
        <translation>Des octets que le courrier ne peut pas transporter se trouvent là où rien ne peut être codé ({where}). Modifiez la «&#x202f;Source&#x202f;».</translation>
    </message>
    <message>
        <source>An address is not ASCII before its @ ({where}). Change it, or do not send as 7-bit.</source>
        <translation>Une adresse n’est pas en ASCII avant son @ ({where}). Changez-la, ou n’envoyez pas en 7 bits.</translation>
    </message>
    <message>
        <source>The envelope has no sender. Enter one.</source>
        <translation>L’enveloppe n’a pas d’expéditeur. Saisissez-en un.</translation>
    </message>
    <message>
        <source>The envelope sender “{address}” is not an address: {reason}.</source>
        <translation>L’expéditeur d’enveloppe «&#x202f;{address}&#x202f;» n’est pas une adresse&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The envelope has no recipients. Enter one address a line.</source>
        <translation>L’enveloppe n’a pas de destinataires. Saisissez une adresse par ligne.</translation>
    </message>
    <message>
        <source>The recipient “{address}” is not an address: {reason}.</source>
        <translation>Le destinataire «&#x202f;{address}&#x202f;» n’est pas une adresse&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The recipient “{address}” is there twice.</source>
        <translation>Le destinataire «&#x202f;{address}&#x202f;» figure deux fois.</translation>
    </message>
    <message>
        <source>Hidden: only Bcc names it.</source>
        <translation>Caché&#x202f;: seul Bcc le nomme.</translation>
    </message>
    <message>
        <source>Hidden, like Bcc: no header names it.</source>
        <translation>Caché, comme Bcc&#x202f;: aucun en-tête ne le nomme.</translation>
    </message>
    <message>
        <source>Will not get it, though {field} names it.</source>
        <translation>Ne le recevra pas, bien que {field} le nomme.</translation>
    </message>
    <message>
        <source>Sender; From is {address}.</source>
        <translation>Expéditeur&#x202f;; From est {address}.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>the byte order mark is dropped</source>
        <translation>la marque d’ordre des octets est retirée</translation>
    </message>
    <message>
        <source>the mbox line “From…” is dropped</source>
        <translation>la ligne mbox «&#x202f;From…&#x202f;» est retirée</translation>
    </message>
    <message>
        <source>{names} is removed</source>
        <translation>suppression de {names}</translation>
    </message>
    <message>
        <source>the draft mark X-Unsent is removed</source>
        <translation>la marque de brouillon X-Unsent est supprimée</translation>
    </message>
    <message>
        <source>{place} is encoded as {charset}</source>
        <translation>{place}&#x202f;: codage en {charset}</translation>
    </message>
    <message>
        <source>{place} is encoded</source>
        <translation>{place}&#x202f;: codage</translation>
    </message>
    <message>
        <source>{place} is replaced</source>
        <translation>{place}&#x202f;: remplacement</translation>
    </message>
    <message>
        <source>{place} becomes {encoding}</source>
        <translation>{place}&#x202f;: passage en {encoding}</translation>
    </message>
    <message>
        <source>Nothing is changed on the way.</source>
        <translation>Rien n’est modifié en chemin.</translation>
    </message>
    <message>
        <source>On the way: {changes}.</source>
        <translation>En chemin&#x202f;: {changes}.</translation>
    </message>
    <message>
        <source>{size} of {limit}</source>
        <translation>{size} sur {limit}</translation>
    </message>
    <message>
        <source>only if every recipient is a verified destination address (then up to 25 MiB)</source>
        <translation>seulement si chaque destinataire est une adresse de destination vérifiée (alors jusqu’à 25&#xa0;Mio)</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark, which is not part of the message.</source>
        <translation>Le fichier commence par une marque d’ordre des octets, qui ne fait pas partie du message.</translation>
    </message>
    <message>
        <source>The file begins with an mbox line “From…”, which is not part of the message.</source>
        <translation>Le fichier commence par une ligne mbox «&#x202f;From…&#x202f;», qui ne fait pas partie du message.</translation>
    </message>
    <message>
        <source>This is a draft (X-Unsent: 1). That mark is not sent.</source>
        <translation>Ceci est un brouillon (X-Unsent: 1). Cette marque n’est pas envoyée.</translation>
    </message>
    <message>
        <source>A line of the header (byte {at}) has no colon, so it is not a header field.</source>
        <translation>Une ligne de l’en-tête (octet {at}) n’a pas de deux-points&#x202f;; ce n’est donc pas un champ d’en-tête.</translation>
    </message>
    <message>
        <source>There are more than 10,000 header fields; the others are not listed.</source>
        <translation>Il y a plus de 10&#x202f;000 champs d’en-tête&#x202f;; les autres ne sont pas listés.</translation>
    </message>
    <message>
        <source>No blank line follows the header: the message has no body.</source>
        <translation>Aucune ligne vide ne suit l’en-tête&#x202f;: le message n’a pas de corps.</translation>
    </message>
    <message>
        <source>The message holds NUL bytes (the first at byte {at}); mail servers may refuse it.</source>
        <translation>Le message contient des octets NUL (le premier à l’octet {at})&#x202f;; des serveurs de messagerie peuvent le refuser.</translation>
    </message>
    <message>
        <source>A carriage return stands alone (byte {at}). It is sent as it is; servers may refuse it.</source>
        <translation>Un retour chariot est isolé (octet {at}). Il est envoyé tel quel&#x202f;; des serveurs peuvent le refuser.</translation>
    </message>
    <message>
        <source>Some bytes are not UTF-8 (the first at byte {at}).</source>
        <translation>Certains octets ne sont pas de l’UTF-8 (le premier à l’octet {at}).</translation>
    </message>
    <message>
        <source>The field {name} holds something that is not an address.</source>
        <translation>Le champ {name} contient quelque chose qui n’est pas une adresse.</translation>
    </message>
    <message>
        <source>The file seems to hold several messages (another begins at byte {at}). They would go as one.</source>
        <translation>Le fichier semble contenir plusieurs messages (un autre commence à l’octet {at}). Ils partiraient comme un seul.</translation>
    </message>
    <message>
        <source>Parts are nested too deeply (below part {part}); the inner ones are not looked at.</source>
        <translation>Des parties sont imbriquées trop profondément (sous la partie {part})&#x202f;; celles de l’intérieur ne sont pas examinées.</translation>
    </message>
    <message>
        <source>There are more than 10,000 parts; the others are not looked at.</source>
        <translation>Il y a plus de 10&#x202f;000 parties&#x202f;; les autres ne sont pas examinées.</translation>
    </message>
    <message>
        <source>Part {part} says that it has parts, but its boundary never occurs.</source>
        <translation>La partie {part} dit avoir des parties, mais son séparateur ne figure nulle part.</translation>
    </message>
    <message>
        <source>The end of the parts of part {part} is missing; the message may be cut off.</source>
        <translation>La fin des parties de la partie {part} manque&#x202f;; le message est peut-être coupé.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Charset</source>
        <translation>Charset</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Détecté</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codage</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Défauts</translation>
    </message>
    <message>
        <source>Number and kind of the part</source>
        <translation>Numéro et genre de la partie</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Type de contenu</translation>
    </message>
    <message>
        <source>Character set that the part names</source>
        <translation>Jeu de caractères que la partie nomme</translation>
    </message>
    <message>
        <source>What its text really is: us-ascii, utf-8, or something else</source>
        <translation>Ce que son texte est vraiment&#x202f;: us-ascii, utf-8, ou autre chose</translation>
    </message>
    <message>
        <source>Transfer encoding that the part names</source>
        <translation>Codage de transfert que la partie nomme</translation>
    </message>
    <message>
        <source>Size of the content, its transfer encoding undone</source>
        <translation>Taille du contenu, son codage de transfert défait</translation>
    </message>
    <message>
        <source>File name as the sender wrote it, shown safely</source>
        <translation>Nom de fichier tel que l’expéditeur l’a écrit, affiché sans risque</translation>
    </message>
    <message>
        <source>What is wrong with the part; choose it to read more</source>
        <translation>Ce qui ne va pas dans la partie&#x202f;; choisissez-la pour en lire plus</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>of {count}</source>
        <comment>rows</comment>
        <translation>sur {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%Ln octet</numerusform>
            <numerusform>%Ln octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln remis</numerusform>
            <numerusform>%Ln remis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln en file d’attente</numerusform>
            <numerusform>%Ln en file d’attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bounced</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln rejeté</numerusform>
            <numerusform>%Ln rejetés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suppressed</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln bloqué</numerusform>
            <numerusform>%Ln bloqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not mentioned</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln non mentionné</numerusform>
            <numerusform>%Ln non mentionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln inconnu</numerusform>
            <numerusform>%Ln inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln non envoyé</numerusform>
            <numerusform>%Ln non envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln échoué</numerusform>
            <numerusform>%Ln échoués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s), in {parts} requests</source>
        <translation>
            <numerusform>%Ln destinataire, en {parts} requêtes</numerusform>
            <numerusform>%Ln destinataires, en {parts} requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) counted once</source>
        <translation>
            <numerusform>%Ln doublon compté une fois</numerusform>
            <numerusform>%Ln doublons comptés une fois</numerusform>
        </translation>
    </message>
    <message>
        <source>The configured keyring ({detail}) does not protect what it keeps, so it is not used.</source>
        <translation>Le trousseau de clés configuré ({detail}) ne protège pas ce qu’il garde&#x202f;; il n’est donc pas utilisé.</translation>
    </message>
    <message>
        <source>The keyring could not be opened: it is locked, or its question was dismissed. Try again.</source>
        <translation>Le trousseau de clés n’a pas pu être ouvert&#x202f;: il est verrouillé, ou sa question a été écartée. Réessayez.</translation>
    </message>
    <message>
        <source>The keyring failed ({detail}).</source>
        <translation>Le trousseau de clés a échoué ({detail}).</translation>
    </message>
    <message>
        <source>The keyring failed.</source>
        <translation>Le trousseau de clés a échoué.</translation>
    </message>
    <message numerus="yes">
        <source>%n further (entry is|entries are) not (an address|addresses).</source>
        <translation>
            <numerusform>%Ln autre entrée n’est pas une adresse.</numerusform>
            <numerusform>%Ln autres entrées ne sont pas des adresses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more international domain(s).</source>
        <translation>
            <numerusform>… et %Ln autre domaine international.</numerusform>
            <numerusform>… et %Ln autres domaines internationaux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%Ln destinataire</numerusform>
            <numerusform>%Ln destinataires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <comment>files</comment>
        <translation>
            <numerusform>{first} et %Ln autre</numerusform>
            <numerusform>{first} et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sending</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln en cours d’envoi</numerusform>
            <numerusform>%Ln en cours d’envoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln envoyé</numerusform>
            <numerusform>%Ln envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln non envoyé</numerusform>
            <numerusform>%Ln non envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln inconnu</numerusform>
            <numerusform>%Ln inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln retenu</numerusform>
            <numerusform>%Ln retenus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be sent</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln non envoyable</numerusform>
            <numerusform>%Ln non envoyables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading files: %n message(s) so far. Nothing is sent yet.</source>
        <translation>
            <numerusform>Lecture des fichiers&#x202f;: %Ln message jusqu’ici. Rien n’est encore envoyé.</numerusform>
            <numerusform>Lecture des fichiers&#x202f;: %Ln messages jusqu’ici. Rien n’est encore envoyé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused. {counts}. Resume goes on with what was never begun.</source>
        <translation>Suspendu. {counts}. Reprendre continue avec ce qui n’a jamais été commencé.</translation>
    </message>
    <message>
        <source>Stopped. {counts}. Nothing more is sent; Resume goes on with what was never begun.</source>
        <translation>Arrêté. {counts}. Plus rien n’est envoyé&#x202f;; Reprendre continue avec ce qui n’a jamais été commencé.</translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>{first} et %Ln autre</numerusform>
            <numerusform>{first} et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n a minute</source>
        <comment>messages</comment>
        <translation>
            <numerusform>au plus %Ln par minute</numerusform>
            <numerusform>au plus %Ln par minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{speed}, %n at a time</source>
        <comment>messages</comment>
        <translation>
            <numerusform>{speed}, %Ln à la fois</numerusform>
            <numerusform>{speed}, %Ln à la fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n message(s) although held back ({reasons})?</source>
        <translation>
            <numerusform>Envoyer %Ln message bien que retenu ({reasons})&#x202f;?</numerusform>
            <numerusform>Envoyer %Ln messages bien que retenus ({reasons})&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The results of %n message(s) were written to {where}.</source>
        <translation>
            <numerusform>Les résultats de %Ln message ont été écrits dans {where}.</numerusform>
            <numerusform>Les résultats de %Ln messages ont été écrits dans {where}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) (was|were) interrupted. Nothing goes on by itself.</source>
        <translation>
            <numerusform>%Ln lot a été interrompu. Rien ne continue automatiquement.</numerusform>
            <numerusform>%Ln lots ont été interrompus. Rien ne continue automatiquement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n message(s)?</source>
        <translation>
            <numerusform>Envoyer %Ln message&#x202f;?</numerusform>
            <numerusform>Envoyer %Ln messages&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipients} in all, %n different address(es)</source>
        <translation>
            <numerusform>{recipients} en tout, %Ln adresse différente</numerusform>
            <numerusform>{recipients} en tout, %Ln adresses différentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to them too (%n message(s), held back otherwise)</source>
        <translation>
            <numerusform>Leur envoyer aussi (%Ln message, sinon retenu)</numerusform>
            <numerusform>Leur envoyer aussi (%Ln messages, sinon retenus)</numerusform>
        </translation>
    </message>
    <message>
        <source>{state}: {why}</source>
        <translation>{state}&#x202f;: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n suppressed; Show in history says who, and why</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln bloqué&#x202f;; Afficher dans l’historique dit qui, et pourquoi</numerusform>
            <numerusform>%Ln bloqués&#x202f;; Afficher dans l’historique dit qui, et pourquoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n recipient(s)</source>
        <translation>
            <numerusform>plus de %Ln destinataire</numerusform>
            <numerusform>plus de %Ln destinataires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) (is|are) more than the {limit} that this program sends to.</source>
        <translation>
            <numerusform>%Ln destinataire dépasse les {limit} auxquels ce programme envoie.</numerusform>
            <numerusform>%Ln destinataires dépassent les {limit} auxquels ce programme envoie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s): the message goes in {requests} requests.</source>
        <translation>
            <numerusform>%Ln destinataire&#x202f;: le message part en {requests} requêtes.</numerusform>
            <numerusform>%Ln destinataires&#x202f;: le message part en {requests} requêtes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The subject has %n character(s); {limit} are allowed.</source>
        <translation>
            <numerusform>L’objet a %Ln caractère&#x202f;; {limit} sont autorisés.</numerusform>
            <numerusform>L’objet a %Ln caractères&#x202f;; {limit} sont autorisés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name of {name} has %n byte(s); {limit} are allowed.</source>
        <translation>
            <numerusform>Le nom de {name} a %Ln octet&#x202f;; {limit} sont autorisés.</numerusform>
            <numerusform>Le nom de {name} a %Ln octets&#x202f;; {limit} sont autorisés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} has %n byte(s); {limit} are allowed.</source>
        <translation>
            <numerusform>{name} a %Ln octet&#x202f;; {limit} sont autorisés.</numerusform>
            <numerusform>{name} a %Ln octets&#x202f;; {limit} sont autorisés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(A Received field is|%n Received fields are) there already.</source>
        <translation>
            <numerusform>%Ln champ Received est déjà présent.</numerusform>
            <numerusform>%Ln champs Received sont déjà présents.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the TXT record that Cloudflare&apos;s dashboard shows: {record}.</source>
        <translation>Définissez l’enregistrement TXT que le tableau de bord de Cloudflare affiche&#x202f;: {record}.</translation>
    </message>
    <message numerus="yes">
        <source>%n SPF record(s) at {detail}</source>
        <translation>
            <numerusform>%Ln enregistrement SPF à {detail}</numerusform>
            <numerusform>%Ln enregistrements SPF à {detail}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n DKIM record(s) at {detail}</source>
        <translation>
            <numerusform>%Ln enregistrement DKIM à {detail}</numerusform>
            <numerusform>%Ln enregistrements DKIM à {detail}</numerusform>
        </translation>
    </message>
    <message>
        <source>Where neither SPF nor DKIM vouches for From, mail is to be refused: “{other}”.</source>
        <translation>Là où ni SPF ni DKIM ne répond de From, le courrier doit être refusé&#x202f;: «&#x202f;{other}&#x202f;».</translation>
    </message>
    <message>
        <source>Where neither SPF nor DKIM vouches for From, mail goes to the spam folder: “{other}”.</source>
        <translation>Là où ni SPF ni DKIM ne répond de From, le courrier va dans le dossier des indésirables&#x202f;: «&#x202f;{other}&#x202f;».</translation>
    </message>
    <message>
        <source>That holds for {number}% of such mail.</source>
        <translation>Cela vaut pour {number}&#xa0;% de ce courrier.</translation>
    </message>
    <message numerus="yes">
        <source>%n DMARC record(s) at {detail}</source>
        <translation>
            <numerusform>%Ln enregistrement DMARC à {detail}</numerusform>
            <numerusform>%Ln enregistrements DMARC à {detail}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used (once|%n times).</source>
        <translation>
            <numerusform>Utilisé %Ln fois.</numerusform>
            <numerusform>Utilisé %Ln fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>{program} ({platforms})</source>
        <translation>{program} ({platforms})</translation>
    </message>
    <message>
        <source>{programs}: {note}</source>
        <translation>{programs}&#x202f;: {note}</translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <comment>programs</comment>
        <translation>
            <numerusform>{first} et %Ln autre</numerusform>
            <numerusform>{first} et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what} (%n times)</source>
        <translation>
            <numerusform>{what} (%Ln fois)</numerusform>
            <numerusform>{what} (%Ln fois)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) (was|were) not asked</source>
        <translation>
            <numerusform>%Ln lien n’a pas été interrogé</numerusform>
            <numerusform>%Ln liens n’ont pas été interrogés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%Ln ignoré</numerusform>
            <numerusform>%Ln ignorés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will fail</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%Ln échouera</numerusform>
            <numerusform>%Ln échoueront</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be changed</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%Ln peut être modifié</numerusform>
            <numerusform>%Ln peuvent être modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may look or behave badly</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%Ln peut mal s’afficher ou mal se comporter</numerusform>
            <numerusform>%Ln peuvent mal s’afficher ou mal se comporter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for advice</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%Ln conseil</numerusform>
            <numerusform>%Ln conseils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place} (and %n more)</source>
        <comment>places</comment>
        <translation>
            <numerusform>{place} (et %Ln autre)</numerusform>
            <numerusform>{place} (et %Ln autres)</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to</source>
        <comment>a place in the message</comment>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>{level}: {meaning}</source>
        <translation>{level}&#x202f;: {meaning}</translation>
    </message>
    <message numerus="yes">
        <source>Check %n link(s) at {hosts}? These servers learn your IP address, the time and the addresses of the links. Only their headers are asked for (HEAD); links to unsubscribe and links into private networks are left alone. Nothing is sent.</source>
        <translation>
            <numerusform>Vérifier %Ln lien chez {hosts}&#x202f;? Ces serveurs apprennent votre adresse IP, l’heure et l’adresse du lien. Seul son en-tête est demandé (HEAD)&#x202f;; les liens de désinscription et les liens vers des réseaux privés sont laissés tranquilles. Rien n’est envoyé.</numerusform>
            <numerusform>Vérifier %Ln liens chez {hosts}&#x202f;? Ces serveurs apprennent votre adresse IP, l’heure et les adresses des liens. Seuls leurs en-têtes sont demandés (HEAD)&#x202f;; les liens de désinscription et les liens vers des réseaux privés sont laissés tranquilles. Rien n’est envoyé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>hosts</comment>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s) like it.</source>
        <translation>
            <numerusform>%Ln autre champ semblable.</numerusform>
            <numerusform>%Ln autres champs semblables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{detail} is there (once|%n times)</source>
        <translation>
            <numerusform>{detail} figure %Ln fois</numerusform>
            <numerusform>{detail} figure %Ln fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Raw UTF-8 in %n header field(s), first in {detail}</source>
        <translation>
            <numerusform>UTF-8 brut dans %Ln champ d’en-tête, d’abord dans {detail}</numerusform>
            <numerusform>UTF-8 brut dans %Ln champs d’en-tête, d’abord dans {detail}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Date is %n day(s) ahead: {detail}</source>
        <translation>
            <numerusform>La Date est en avance de %Ln jour&#x202f;: {detail}</numerusform>
            <numerusform>La Date est en avance de %Ln jours&#x202f;: {detail}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Date is %n day(s) old: {detail}</source>
        <translation>
            <numerusform>La Date est vieille de %Ln jour&#x202f;: {detail}</numerusform>
            <numerusform>La Date est vieille de %Ln jours&#x202f;: {detail}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) in From, and no Sender</source>
        <translation>
            <numerusform>%Ln adresse dans From, et pas de Sender</numerusform>
            <numerusform>%Ln adresses dans From, et pas de Sender</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) in Sender</source>
        <translation>
            <numerusform>%Ln adresse dans Sender</numerusform>
            <numerusform>%Ln adresses dans Sender</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{detail} holds an encoded word of %n character(s): {other}</source>
        <translation>
            <numerusform>{detail} contient un mot codé de %Ln caractère&#x202f;: {other}</numerusform>
            <numerusform>{detail} contient un mot codé de %Ln caractères&#x202f;: {other}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The boundary has %n character(s) ({detail})</source>
        <translation>
            <numerusform>Le séparateur (boundary) a %Ln caractère ({detail})</numerusform>
            <numerusform>Le séparateur (boundary) a %Ln caractères ({detail})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{text}” is left over in {name} and in %n more place(s)</source>
        <translation>
            <numerusform>«&#x202f;{text}&#x202f;» subsiste dans {name} et à %Ln autre endroit</numerusform>
            <numerusform>«&#x202f;{text}&#x202f;» subsiste dans {name} et à %Ln autres endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{text}” is left over in %n place(s)</source>
        <translation>
            <numerusform>«&#x202f;{text}&#x202f;» subsiste à %Ln endroit</numerusform>
            <numerusform>«&#x202f;{text}&#x202f;» subsiste à %Ln endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that (was|were) open last time (is|are) not there any more: {names}.</source>
        <translation>
            <numerusform>%Ln fichier qui était ouvert la dernière fois n’est plus là&#x202f;: {names}.</numerusform>
            <numerusform>%Ln fichiers qui étaient ouverts la dernière fois ne sont plus là&#x202f;: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n command(s)</source>
        <translation>
            <numerusform>%Ln commande</numerusform>
            <numerusform>%Ln commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>No command is called so. Try fewer letters.</source>
        <translation>Aucune commande ne s’appelle ainsi. Essayez avec moins de lettres.</translation>
    </message>
    <message>
        <source>This command cannot be used now. {why}</source>
        <translation>Cette commande ne peut pas être utilisée maintenant. {why}</translation>
    </message>
    <message>
        <source>This command cannot be used now.</source>
        <translation>Cette commande ne peut pas être utilisée maintenant.</translation>
    </message>
    <message>
        <source>{command} (not now)</source>
        <translation>{command} (pas maintenant)</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%Ln touche</numerusform>
            <numerusform>%Ln touches</numerusform>
        </translation>
    </message>
    <message>
        <source>No key is found by these words. Try fewer letters.</source>
        <translation>Aucune touche ne correspond à ces mots. Essayez avec moins de lettres.</translation>
    </message>
    <message numerus="yes">
        <source>(What was dropped is not a file|%n of the things dropped are not files) on this computer: save (it|them) first, then attach the file(s).</source>
        <translation>
            <numerusform>%Ln élément déposé n’est pas un fichier de cet ordinateur&#x202f;: enregistrez-le d’abord, puis joignez le fichier.</numerusform>
            <numerusform>%Ln des éléments déposés ne sont pas des fichiers de cet ordinateur&#x202f;: enregistrez-les d’abord, puis joignez les fichiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced.</source>
        <translation>
            <numerusform>%Ln endroit remplacé.</numerusform>
            <numerusform>%Ln endroits remplacés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s). Press Down to choose (it|one).</source>
        <translation>
            <numerusform>%Ln suggestion. Appuyez sur Bas pour la choisir.</numerusform>
            <numerusform>%Ln suggestions. Appuyez sur Bas pour en choisir une.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in Cloudflare&apos;s log yet. That proves nothing: entries come late, and some never.</source>
        <translation>Pas encore dans le journal de Cloudflare. Cela ne prouve rien&#x202f;: des entrées arrivent tard, et certaines jamais.</translation>
    </message>
    <message numerus="yes">
        <source>%n still queued</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln encore en file d’attente</numerusform>
            <numerusform>%Ln encore en file d’attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in the log yet</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln pas encore dans le journal</numerusform>
            <numerusform>%Ln pas encore dans le journal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cloudflare&apos;s log reaches back %n day(s) only; this is older.</source>
        <translation>
            <numerusform>Le journal de Cloudflare ne remonte qu’à %Ln jour&#x202f;; ceci est plus ancien.</numerusform>
            <numerusform>Le journal de Cloudflare ne remonte qu’à %Ln jours&#x202f;; ceci est plus ancien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) found</source>
        <translation>
            <numerusform>%Ln tentative trouvée</numerusform>
            <numerusform>%Ln tentatives trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%Ln tentative</numerusform>
            <numerusform>%Ln tentatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>attempts</comment>
        <translation>
            <numerusform>%Ln choisie</numerusform>
            <numerusform>%Ln choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) (is|are) chosen. Choose one to see its recipients.</source>
        <translation>
            <numerusform>%Ln tentative est choisie. Choisissez-en une pour voir ses destinataires.</numerusform>
            <numerusform>%Ln tentatives sont choisies. Choisissez-en une seule pour voir ses destinataires.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen, as CSV…</source>
        <translation>
            <numerusform>%Ln choisie, en CSV…</numerusform>
            <numerusform>Les %Ln choisies, en CSV…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen, as JSON…</source>
        <translation>
            <numerusform>%Ln choisie, en JSON…</numerusform>
            <numerusform>Les %Ln choisies, en JSON…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n found, as CSV…</source>
        <translation>
            <numerusform>%Ln trouvée, en CSV…</numerusform>
            <numerusform>Les %Ln trouvées, en CSV…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n found, as JSON…</source>
        <translation>
            <numerusform>%Ln trouvée, en JSON…</numerusform>
            <numerusform>Les %Ln trouvées, en JSON…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete (the chosen attempt|%n attempts) from the history, with (its copy of the message|their copies of the messages)?</source>
        <translation>
            <numerusform>Supprimer de l’historique %Ln tentative choisie, avec sa copie du message&#x202f;?</numerusform>
            <numerusform>Supprimer de l’historique %Ln tentatives, avec leurs copies des messages&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) (was|were) deleted.</source>
        <translation>
            <numerusform>%Ln tentative a été supprimée.</numerusform>
            <numerusform>%Ln tentatives ont été supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed: (it is|they are) being sent, or deleting was stopped.</source>
        <comment>attempts</comment>
        <translation>
            <numerusform>%Ln est restée&#x202f;: elle est en cours d’envoi, ou la suppression a été arrêtée.</numerusform>
            <numerusform>%Ln sont restées&#x202f;: elles sont en cours d’envoi, ou la suppression a été arrêtée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) (was|were) exported to {path}.</source>
        <translation>
            <numerusform>%Ln tentative a été exportée dans {path}.</numerusform>
            <numerusform>%Ln tentatives ont été exportées dans {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cloudflare asks to wait: %n second(s)</source>
        <translation>
            <numerusform>Cloudflare demande d’attendre&#x202f;: %Ln seconde</numerusform>
            <numerusform>Cloudflare demande d’attendre&#x202f;: %Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The requests before it were answered, for %n recipient(s).</source>
        <translation>
            <numerusform>Les requêtes précédentes ont reçu une réponse, pour %Ln destinataire.</numerusform>
            <numerusform>Les requêtes précédentes ont reçu une réponse, pour %Ln destinataires.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To the %n recipient(s) of the later requests nothing was sent.</source>
        <translation>
            <numerusform>Au %Ln destinataire des requêtes suivantes, rien n’a été envoyé.</numerusform>
            <numerusform>Aux %Ln destinataires des requêtes suivantes, rien n’a été envoyé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %Ln minute</numerusform>
            <numerusform>il y a %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to %n recipient(s)?</source>
        <translation>
            <numerusform>Envoyer à %Ln destinataire&#x202f;?</numerusform>
            <numerusform>Envoyer à %Ln destinataires&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send in %n request(s)</source>
        <translation>
            <numerusform>Envoyer en %Ln requête</numerusform>
            <numerusform>Envoyer en %Ln requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) (has|have) no value and (is|are) left empty: type (one|values) to try (it|them).</source>
        <translation>
            <numerusform>%Ln variable n’a pas de valeur et reste vide&#x202f;: saisissez-en une pour l’essayer.</numerusform>
            <numerusform>%Ln variables n’ont pas de valeur et restent vides&#x202f;: saisissez des valeurs pour les essayer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <comment>variables</comment>
        <translation>
            <numerusform>{first} et %Ln autre</numerusform>
            <numerusform>{first} et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <comment>a picture and what becomes of it</comment>
        <translation>{name}&#x202f;: {state}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” holds %n message(s). Choose the one to open.</source>
        <translation>
            <numerusform>«&#x202f;{name}&#x202f;» contient %Ln message. Choisissez celui à ouvrir.</numerusform>
            <numerusform>«&#x202f;{name}&#x202f;» contient %Ln messages. Choisissez celui à ouvrir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a value</source>
        <comment>variables</comment>
        <translation>
            <numerusform>%Ln sans valeur</numerusform>
            <numerusform>%Ln sans valeur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%Ln constat</numerusform>
            <numerusform>%Ln constats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n row(s) tried; nothing was sent.</source>
        <translation>
            <numerusform>{done} sur %Ln ligne essayée&#x202f;; rien n’a été envoyé.</numerusform>
            <numerusform>{done} sur %Ln lignes essayées&#x202f;; rien n’a été envoyé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (gives|give) no message.</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln ne donne pas de message.</numerusform>
            <numerusform>%Ln ne donnent pas de message.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will fail.</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln échouera.</numerusform>
            <numerusform>%Ln échoueront.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n message(s) (is|are) written for the batch…</source>
        <translation>
            <numerusform>{done} sur %Ln message écrit pour le lot…</numerusform>
            <numerusform>{done} sur %Ln messages écrits pour le lot…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that (gives|give) no message (is|are) left out.</source>
        <translation>
            <numerusform>%Ln ligne qui ne donne pas de message est omise.</numerusform>
            <numerusform>%Ln lignes qui ne donnent pas de message sont omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}”</source>
        <comment>a file</comment>
        <translation>«&#x202f;{name}&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>There are %n recipient(s); at most {most} can be written to at once. Remove {excess}.</source>
        <translation>
            <numerusform>Il y a %Ln destinataire&#x202f;; on peut écrire à {most} au plus à la fois. Retirez-en {excess}.</numerusform>
            <numerusform>Il y a %Ln destinataires&#x202f;; on peut écrire à {most} au plus à la fois. Retirez-en {excess}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line end(s) (becomes|become) CRLF</source>
        <translation>
            <numerusform>%Ln fin de ligne devient CRLF</numerusform>
            <numerusform>%Ln fins de ligne deviennent CRLF</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) (is|are) escaped in {place}</source>
        <translation>
            <numerusform>{place}&#x202f;: %Ln octet est échappé</numerusform>
            <numerusform>{place}&#x202f;: %Ln octets sont échappés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stray byte(s) (leaves|leave) {place}</source>
        <translation>
            <numerusform>{place}&#x202f;: %Ln octet égaré est retiré</numerusform>
            <numerusform>{place}&#x202f;: %Ln octets égarés sont retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>et %Ln autre modification</numerusform>
            <numerusform>et %Ln autres modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more remark(s).</source>
        <translation>
            <numerusform>… et %Ln autre remarque.</numerusform>
            <numerusform>… et %Ln autres remarques.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Related parts</source>
        <translation>Parties liées</translation>
    </message>
    <message>
        <source>Signed parts</source>
        <translation>Parties signées</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>pas UTF-8</translation>
    </message>
    <message>
        <source>too deep</source>
        <translation>trop profond</translation>
    </message>
    <message>
        <source>too many parts</source>
        <translation>trop de parties</translation>
    </message>
    <message>
        <source>no delimiter</source>
        <translation>sans séparateur</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>codage</translation>
    </message>
    <message>
        <source>raw 8-bit</source>
        <translation>8 bits bruts</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>base64</translation>
    </message>
    <message>
        <source>unknown charset</source>
        <translation>charset inconnu</translation>
    </message>
    <message>
        <source>wrong charset</source>
        <translation>charset faux</translation>
    </message>
    <message>
        <source>UTF-8?</source>
        <translation>UTF-8&#x202f;?</translation>
    </message>
    <message>
        <source>no charset</source>
        <translation>sans charset</translation>
    </message>
    <message>
        <source>NUL</source>
        <translation>NUL</translation>
    </message>
    <message>
        <source>Parts are nested too deeply here; the inner ones are not looked at.</source>
        <translation>Des parties sont ici imbriquées trop profondément&#x202f;; celles de l’intérieur ne sont pas examinées.</translation>
    </message>
    <message>
        <source>There are more than 10,000 parts; this one holds the rest.</source>
        <translation>Il y a plus de 10&#x202f;000 parties&#x202f;; celle-ci contient le reste.</translation>
    </message>
    <message>
        <source>It says that it has parts, but its boundary never occurs.</source>
        <translation>Des parties sont annoncées, mais leur séparateur ne figure nulle part.</translation>
    </message>
    <message>
        <source>The end of its parts is missing; the message may be cut off.</source>
        <translation>La fin de ses parties manque&#x202f;; le message est peut-être coupé.</translation>
    </message>
    <message>
        <source>What holds parts may not be encoded as {encoding}; that is not undone here.</source>
        <translation>Ce qui contient des parties ne peut pas être codé en {encoding}&#x202f;; ce n’est pas décodé ici.</translation>
    </message>
    <message>
        <source>The transfer encoding {encoding} is not known, so nothing is decoded.</source>
        <translation>Le codage de transfert {encoding} n’est pas connu&#x202f;; rien n’est donc décodé.</translation>
    </message>
    <message>
        <source>Its transfer encoding is {encoding}, but it holds raw 8-bit bytes.</source>
        <translation>Son codage de transfert est {encoding}, mais elle contient des octets bruts de 8 bits.</translation>
    </message>
    <message>
        <source>Its base64 is damaged: it holds something else, or ends in the middle.</source>
        <translation>Son base64 est endommagé&#x202f;: il contient autre chose, ou s’arrête au milieu.</translation>
    </message>
    <message>
        <source>The character set {charset} is not known.</source>
        <translation>Le jeu de caractères {charset} n’est pas connu.</translation>
    </message>
    <message>
        <source>Some bytes have no meaning in {charset}.</source>
        <translation>Certains octets n’ont pas de sens en {charset}.</translation>
    </message>
    <message>
        <source>It says {charset}, but its bytes are valid UTF-8.</source>
        <translation>Elle dit {charset}, mais ses octets sont de l’UTF-8 valide.</translation>
    </message>
    <message>
        <source>It goes beyond ASCII and names no character set.</source>
        <translation>Elle va au-delà de l’ASCII et ne nomme aucun jeu de caractères.</translation>
    </message>
    <message>
        <source>Its text holds NUL bytes.</source>
        <translation>Son texte contient des octets NUL.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Elle est vide.</translation>
    </message>
    <message>
        <source>It holds no text to show. Open it as a message to see all of it.</source>
        <translation>Elle ne contient aucun texte à afficher. Ouvrez-la comme message pour tout voir.</translation>
    </message>
    <message>
        <source>Below is the text around them, which mail programs do not show.</source>
        <translation>Ci-dessous figure le texte autour d’elles, que les logiciels de messagerie n’affichent pas.</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>Seul le début est affiché.</translation>
    </message>
    <message>
        <source>Bytes that are not {charset} text are shown like ⟨E9⟩.</source>
        <translation>Les octets qui ne sont pas du texte {charset} sont affichés comme ⟨E9⟩.</translation>
    </message>
    <message>
        <source>It may be {charsets}.</source>
        <translation>C’est peut-être {charsets}.</translation>
    </message>
    <message>
        <source>{type}, {size}, in hexadecimal:</source>
        <translation>{type}, {size}, en hexadécimal&#x202f;:</translation>
    </message>
    <message>
        <source>{type}, {size}; the first 4 KiB in hexadecimal:</source>
        <translation>{type}, {size}&#x202f;; les 4 premiers Kio en hexadécimal&#x202f;:</translation>
    </message>
    <message>
        <source>It calls itself “{written}”, and would be saved as “{name}”.</source>
        <translation>Elle se nomme «&#x202f;{written}&#x202f;», et serait enregistrée comme «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#x202f;: {value}</translation>
    </message>
    <message>
        <source>Decoding…</source>
        <translation>Décodage…</translation>
    </message>
    <message>
        <source>This cannot be shown: the program made a mistake, which is in its log.</source>
        <translation>Cela ne peut pas être affiché&#x202f;: le programme a commis une erreur, consignée dans son journal.</translation>
    </message>
    <message>
        <source>This was not saved: the program made a mistake, which is in its log.</source>
        <translation>Cela n’a pas été enregistré&#x202f;: le programme a commis une erreur, consignée dans son journal.</translation>
    </message>
    <message>
        <source>Message in part {number}</source>
        <translation>Message dans la partie {number}</translation>
    </message>
    <message>
        <source>There was nothing to save.</source>
        <translation>Il n’y avait rien à enregistrer.</translation>
    </message>
    <message>
        <source>{name} saved in {folder}</source>
        <translation>{name} enregistré dans {folder}</translation>
    </message>
    <message>
        <source>{saved}. Then it ended: {failure}</source>
        <translation>{saved}. Puis arrêt&#x202f;: {failure}</translation>
    </message>
    <message>
        <source>{place} of {part}</source>
        <translation>{place}, {part}</translation>
    </message>
    <message>
        <source>part {number} ({type})</source>
        <translation>partie {number} ({type})</translation>
    </message>
    <message>
        <source>body ({type})</source>
        <translation>corps ({type})</translation>
    </message>
    <message>
        <source>header field {name}</source>
        <translation>champ d’en-tête {name}</translation>
    </message>
    <message>
        <source>before the header</source>
        <translation>avant l’en-tête</translation>
    </message>
    <message>
        <source>header</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>header line without a colon</source>
        <translation>ligne d’en-tête sans deux-points</translation>
    </message>
    <message>
        <source>preamble</source>
        <translation>préambule</translation>
    </message>
    <message>
        <source>epilogue</source>
        <translation>épilogue</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message numerus="yes">
        <source>Found on %n page(s). Enter goes to the first place.</source>
        <translation>
            <numerusform>Trouvé sur %Ln page. Entrée va au premier endroit.</numerusform>
            <numerusform>Trouvé sur %Ln pages. Entrée va au premier endroit.</numerusform>
        </translation>
    </message>
    <message>
        <source>No setting has the words “{words}”. Try others; Escape shows every page again.</source>
        <translation>Aucun réglage ne contient les mots «&#x202f;{words}&#x202f;». Essayez-en d’autres&#x202f;; Échap affiche de nouveau chaque page.</translation>
    </message>
    <message>
        <source>Every account that a message can be sent from. Add or change one to see its token, its base URL and all that keeps a send from going to the wrong people.</source>
        <translation>Tous les comptes à partir desquels un message peut être envoyé. Ajoutez-en ou modifiez-en un pour voir son jeton, son URL de base et tout ce qui évite qu’un envoi n’aille aux mauvaises personnes.</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>it is a production account</comment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <comment>no production account</comment>
        <translation>Non</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no test recipient</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>every recipient is allowed</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Variables d’environnement</translation>
    </message>
    <message>
        <source>Global API key</source>
        <translation>Global API Key</translation>
    </message>
    <message>
        <source>The sandbox is a part of cfmail: there is nothing to change in it.</source>
        <translation>Le bac à sable fait partie de cfmail&#x202f;: il n’y a rien à y modifier.</translation>
    </message>
    <message>
        <source>This account comes from environment variables: change those, then start cfmail again.</source>
        <translation>Ce compte vient de variables d’environnement&#x202f;: modifiez-les, puis redémarrez cfmail.</translation>
    </message>
    <message>
        <source>A new message begins with this From. Each message that is sent puts its own here.</source>
        <translation>Un nouveau message commence avec cet expéditeur (From). Chaque message envoyé met ici le sien.</translation>
    </message>
    <message>
        <source>You are asked before a message goes out from an account that is marked as production, to somebody whom the account’s allowed recipients do not name, or to more than {most} recipients, which takes several requests. You are also asked before a signature breaks, and, where the account wants to know, about suppressed recipients.</source>
        <translation>Une question vous est posée avant qu’un message parte d’un compte marqué comme production, vers quelqu’un que les destinataires autorisés du compte ne nomment pas, ou vers plus de {most} destinataires, ce qui prend plusieurs requêtes. Une question vous est aussi posée avant qu’une signature soit rompue et, si le compte veut le savoir, au sujet des destinataires bloqués.</translation>
    </message>
    <message>
        <source>“Send to Me Instead” (Ctrl+Shift+Return) sends the message to the test recipient of the account, and to nobody else. Test recipient, allowed recipients and the mark for production belong to each account.</source>
        <translation>«&#x202f;M’envoyer à la place&#x202f;» (Ctrl+Maj+Retour) envoie le message au destinataire de test du compte, et à personne d’autre. Le destinataire de test, les destinataires autorisés et la marque de production appartiennent à chaque compte.</translation>
    </message>
    <message>
        <source>While cfmail runs, it asks Cloudflare what became of queued recipients: 1, 5 and 30 minutes and 6 hours after a send. What was still queued when cfmail ended is asked about at the next start. The account’s token must be allowed to read this; where it is not, you are told once, and the sends themselves are not affected.</source>
        <translation>Pendant que cfmail s’exécute, il demande à Cloudflare ce qu’il est advenu des destinataires en file d’attente&#x202f;: 1, 5 et 30 minutes et 6 heures après un envoi. Ce qui était encore en file d’attente à la fin de cfmail est demandé au prochain démarrage. Le jeton du compte doit permettre de lire cela&#x202f;; sinon, vous en êtes averti une fois, et les envois eux-mêmes ne sont pas touchés.</translation>
    </message>
    <message>
        <source>What goes to Cloudflare goes through it, for every account. Only an address with http:// or https://; without one, Cloudflare is asked directly, whatever the environment says. User name and password are not accepted.</source>
        <translation>Ce qui va à Cloudflare passe par lui, pour tous les comptes. Seulement une adresse en http:// ou https://&#x202f;; sans adresse, Cloudflare est interrogé directement, quoi que dise l’environnement. Nom d’utilisateur et mot de passe ne sont pas acceptés.</translation>
    </message>
    <message>
        <source>Each account has its own opinion of the checks: which of them count as errors, which are ignored, and all others as usual. It holds for every message that the account sends, and for --check with --account.</source>
        <translation>Chaque compte a son propre avis sur les vérifications&#x202f;: lesquelles comptent comme erreurs, lesquelles sont ignorées, et toutes les autres comme d’habitude. Cela vaut pour chaque message que le compte envoie, et pour --check avec --account.</translation>
    </message>
    <message>
        <source>Every check is as usual for this account.</source>
        <translation>Chaque vérification est comme d’habitude pour ce compte.</translation>
    </message>
    <message>
        <source>Checks read the message on this computer only. DNS records and links are asked about when you press the buttons below the findings, and never by themselves.</source>
        <translation>Les vérifications lisent le message sur cet ordinateur seulement. Les enregistrements DNS et les liens sont interrogés quand vous appuyez sur les boutons sous les constats, et jamais automatiquement.</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>colours</comment>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>colours</comment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Every window follows at once. Outcomes have a word and a shape as well: none is told by colour alone.</source>
        <translation>Chaque fenêtre suit aussitôt. Les résultats ont aussi un mot et une forme&#x202f;: aucun n’est signalé par la couleur seule.</translation>
    </message>
    <message>
        <source>100 % is the size that the system asks for.</source>
        <translation>100&#xa0;% est la taille que demande le système.</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>Comme le système ({language})</translation>
    </message>
    <message>
        <source>Of windows, dates and numbers. What you send is not translated.</source>
        <translation>Des fenêtres, des dates et des nombres. Ce que vous envoyez n’est pas traduit.</translation>
    </message>
    <message>
        <source>cfmail will speak {language} at its next start.</source>
        <translation>cfmail sera en {language} à son prochain démarrage.</translation>
    </message>
    <message>
        <source>cfmail will speak the system’s language at its next start.</source>
        <translation>cfmail sera dans la langue du système à son prochain démarrage.</translation>
    </message>
    <message>
        <source>The windows that are open now come back then.</source>
        <translation>Les fenêtres actuellement ouvertes reviennent alors.</translation>
    </message>
    <message>
        <source>Their names and folders, for File &gt; Open Recent. Turned off, the list is emptied and stays empty.</source>
        <translation>Leurs noms et dossiers, pour Fichier &gt; Fichiers récents. Désactivé, la liste est vidée et reste vide.</translation>
    </message>
    <message>
        <source>The remembered addresses were deleted.</source>
        <translation>Les adresses retenues ont été supprimées.</translation>
    </message>
    <message>
        <source>The history keeps the contents of the messages that were sent, so that they can be opened again.</source>
        <translation>L’historique conserve le contenu des messages qui ont été envoyés, afin qu’ils puissent être rouverts.</translation>
    </message>
    <message>
        <source>The history keeps no contents of messages: only subject, addresses and outcomes.</source>
        <translation>L’historique ne conserve aucun contenu de messages&#x202f;: seulement l’objet, les adresses et les résultats.</translation>
    </message>
    <message>
        <source>The preview loads no remote image by itself, because loading one tells its server that and when the message was opened. “Load remote images” in the preview does so for that one message, until another is shown.</source>
        <translation>L’aperçu ne charge automatiquement aucune image distante, car cela apprend à son serveur que le message a été ouvert, et quand. «&#x202f;Charger les images distantes&#x202f;» dans l’aperçu le fait pour ce seul message, jusqu’à ce qu’un autre soit affiché.</translation>
    </message>
    <message>
        <source>API tokens and keys are never written to a file: they are in the system’s keyring, or in memory until cfmail ends. The log holds no addresses, subjects or contents.</source>
        <translation>Les jetons et clés d’API ne sont jamais écrits dans un fichier&#x202f;: ils sont dans le trousseau de clés du système, ou en mémoire jusqu’à la fin de cfmail. Le journal ne contient ni adresses, ni objets, ni contenus.</translation>
    </message>
    <message>
        <source>cfmail does not tell anybody how it is used, and it does not look for updates.</source>
        <translation>cfmail ne dit à personne comment il est utilisé, et ne cherche pas de mises à jour.</translation>
    </message>
    <message numerus="yes">
        <source>Attempts are kept for %n day(s), as long as they take no more than {size}.</source>
        <translation>
            <numerusform>Les tentatives sont conservées %Ln jour, tant qu’elles n’occupent pas plus de {size}.</numerusform>
            <numerusform>Les tentatives sont conservées %Ln jours, tant qu’elles n’occupent pas plus de {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attempts are kept for %n day(s), whatever room they take.</source>
        <translation>
            <numerusform>Les tentatives sont conservées %Ln jour, quelle que soit la place qu’elles occupent.</numerusform>
            <numerusform>Les tentatives sont conservées %Ln jours, quelle que soit la place qu’elles occupent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attempts are kept as long as they take no more than {size}; then the oldest go.</source>
        <translation>Les tentatives sont conservées tant qu’elles n’occupent pas plus de {size}&#x202f;; ensuite les plus anciennes s’en vont.</translation>
    </message>
    <message>
        <source>Attempts are kept for ever, whatever room they take.</source>
        <translation>Les tentatives sont conservées indéfiniment, quelle que soit la place qu’elles occupent.</translation>
    </message>
    <message>
        <source>Qt WebEngine is not installed, so this is a simple view.</source>
        <translation>Qt WebEngine n’est pas installé&#x202f;; ceci est donc une vue simple.</translation>
    </message>
    <message>
        <source>Qt WebEngine cannot be loaded ({library}), so this is a simple view.</source>
        <translation>Qt WebEngine ne peut pas être chargé ({library})&#x202f;; ceci est donc une vue simple.</translation>
    </message>
    <message>
        <source>The program runs as root, for whom Qt WebEngine does not run safely, so this is a simple view.</source>
        <translation>Le programme s’exécute en tant que root, pour qui Qt WebEngine ne fonctionne pas de façon sûre&#x202f;; ceci est donc une vue simple.</translation>
    </message>
    <message>
        <source>This system does not let Qt WebEngine shut its pages in, so this is a simple view.</source>
        <translation>Ce système ne permet pas à Qt WebEngine d’isoler ses pages&#x202f;; ceci est donc une vue simple.</translation>
    </message>
    <message>
        <source>Qt WebEngine ended the program when it was started last, so this is a simple view.</source>
        <translation>Qt WebEngine a mis fin au programme à son dernier démarrage&#x202f;; ceci est donc une vue simple.</translation>
    </message>
    <message>
        <source>It follows no style sheets and loads nothing remote: mail programs show more.</source>
        <translation>Elle ne suit aucune feuille de style et ne charge rien de distant&#x202f;: les logiciels de messagerie en montrent plus.</translation>
    </message>
    <message>
        <source>Install PySide6-Addons for the real one, or use Open in browser.</source>
        <translation>Installez PySide6-Addons pour avoir le vrai aperçu, ou utilisez Ouvrir dans le navigateur.</translation>
    </message>
    <message>
        <source>Install the library for the real one, or use Open in browser.</source>
        <translation>Installez la bibliothèque pour avoir le vrai aperçu, ou utilisez Ouvrir dans le navigateur.</translation>
    </message>
    <message>
        <source>Start the program as an ordinary user for the real one, or use Open in browser.</source>
        <translation>Démarrez le programme en utilisateur ordinaire pour avoir le vrai aperçu, ou utilisez Ouvrir dans le navigateur.</translation>
    </message>
    <message>
        <source>Allow unprivileged user namespaces for the real one, or use Open in browser.</source>
        <translation>Autorisez les espaces de noms utilisateur non privilégiés pour avoir le vrai aperçu, ou utilisez Ouvrir dans le navigateur.</translation>
    </message>
    <message>
        <source>Press Try again for the real one, or use Open in browser.</source>
        <translation>Appuyez sur Réessayer pour avoir le vrai aperçu, ou utilisez Ouvrir dans le navigateur.</translation>
    </message>
    <message>
        <source>Nothing remote is loaded. Loading images tells {hosts} that this message is looked at, when, and from which IP address.</source>
        <translation>Rien de distant n’est chargé. Charger les images apprend à {hosts} que ce message est regardé, quand, et depuis quelle adresse IP.</translation>
    </message>
    <message>
        <source>Images at {hosts} are not shown: the simple view loads nothing remote.</source>
        <translation>Les images de {hosts} ne sont pas affichées&#x202f;: la vue simple ne charge rien de distant.</translation>
    </message>
    <message>
        <source>Remote images of this message are loaded from {hosts}. Nothing else is.</source>
        <translation>Les images distantes de ce message sont chargées de {hosts}. Rien d’autre ne l’est.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark (the mail&apos;s own)</source>
        <translation>Sombre (celui du message)</translation>
    </message>
    <message>
        <source>Dark (forced inversion)</source>
        <translation>Sombre (inversion forcée)</translation>
    </message>
    <message>
        <source>Phone, 375</source>
        <translation>Téléphone, 375</translation>
    </message>
    <message>
        <source>Tablet, 768</source>
        <translation>Tablette, 768</translation>
    </message>
    <message>
        <source>Desktop, 1024</source>
        <translation>Ordinateur, 1024</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{factor}; press to go back to 100 % (Ctrl+0)</source>
        <translation>{factor}&#x202f;; appuyez pour revenir à 100&#xa0;% (Ctrl+0)</translation>
    </message>
    <message>
        <source>{target} — {ascii} reads {unicode}</source>
        <translation>{target} — {ascii} se lit {unicode}</translation>
    </message>
    <message>
        <source>Open this link in your browser? The site learns that and when it was opened, and your IP address.</source>
        <translation>Ouvrir ce lien dans votre navigateur&#x202f;? Le site apprend qu’il a été ouvert, quand, et votre adresse IP.</translation>
    </message>
    <message>
        <source>Begin a message to this address in your mail program? Nothing is sent by that.</source>
        <translation>Commencer un message à cette adresse dans votre logiciel de messagerie&#x202f;? Cela n’envoie rien.</translation>
    </message>
    <message>
        <source>It leads to {host}.</source>
        <translation>Il mène à {host}.</translation>
    </message>
    <message>
        <source>It leads to {host}, which reads {unicode}.</source>
        <translation>Il mène à {host}, qui se lit {unicode}.</translation>
    </message>
    <message>
        <source>Its name uses letters that look like others: this may be a counterfeit.</source>
        <translation>Son nom utilise des lettres qui ressemblent à d’autres&#x202f;: il peut s’agir d’une contrefaçon.</translation>
    </message>
    <message>
        <source>This link is no complete address, so it was not opened. Mail programs cannot follow it either.</source>
        <translation>Ce lien n’est pas une adresse complète&#x202f;; il n’a donc pas été ouvert. Les logiciels de messagerie ne peuvent pas le suivre non plus.</translation>
    </message>
    <message>
        <source>Links that begin with {scheme}: are not opened; only http:, https: and mailto: are.</source>
        <translation>Les liens qui commencent par {scheme}: ne sont pas ouverts&#x202f;; seuls http:, https: et mailto: le sont.</translation>
    </message>
    <message>
        <source>The system found no program to open this. Copy the address instead.</source>
        <translation>Le système n’a trouvé aucun programme pour ouvrir ceci. Copiez plutôt l’adresse.</translation>
    </message>
    <message>
        <source>This message has neither text nor HTML to show.</source>
        <translation>Ce message n’a ni texte ni HTML à afficher.</translation>
    </message>
    <message>
        <source>This message has no HTML part: its plain text is shown.</source>
        <translation>Ce message n’a pas de partie HTML&#x202f;: son texte brut est affiché.</translation>
    </message>
    <message>
        <source>This message has no plain text part. Programs that show no HTML show nothing, or make a text themselves.</source>
        <translation>Ce message n’a pas de partie en texte brut. Les logiciels qui n’affichent pas de HTML n’affichent rien, ou créent eux-mêmes un texte.</translation>
    </message>
    <message>
        <source>The program made a mistake: there is no preview of this message.</source>
        <translation>Le programme a commis une erreur&#x202f;: il n’y a pas d’aperçu de ce message.</translation>
    </message>
    <message>
        <source>The page was saved as {name}.</source>
        <translation>La page a été enregistrée sous {name}.</translation>
    </message>
    <message>
        <source>The page was not saved.</source>
        <translation>La page n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>The page was handed to the printer.</source>
        <translation>La page a été transmise à l’imprimante.</translation>
    </message>
    <message>
        <source>The page was not printed.</source>
        <translation>La page n’a pas été imprimée.</translation>
    </message>
    <message>
        <source>Your browser was given a private copy with the message&apos;s own images; it loads nothing remote.</source>
        <translation>Une copie privée avec les images du message lui-même a été remise à votre navigateur&#x202f;; elle ne charge rien de distant.</translation>
    </message>
    <message>
        <source>There is no text to show behind the subject.</source>
        <translation>Il n’y a aucun texte à afficher après l’objet.</translation>
    </message>
    <message>
        <source>The text behind the subject is hidden in the page: it was written for lists.</source>
        <translation>Le texte après l’objet est caché dans la page&#x202f;: il a été écrit pour les listes.</translation>
    </message>
    <message>
        <source>The text behind the subject is how the page begins. A hidden text at its beginning would replace it.</source>
        <translation>Le texte après l’objet est le début de la page. Un texte caché à son début le remplacerait.</translation>
    </message>
    <message>
        <source>Characters in this message: sender {sender}, subject {subject}, text behind it {preheader}.</source>
        <translation>Caractères dans ce message&#x202f;: expéditeur {sender}, objet {subject}, texte qui suit {preheader}.</translation>
    </message>
    <message>
        <source>{count} or more</source>
        <translation>{count} ou plus</translation>
    </message>
    <message>
        <source>sender {count}</source>
        <translation>expéditeur {count}</translation>
    </message>
    <message>
        <source>no sender</source>
        <translation>sans expéditeur</translation>
    </message>
    <message>
        <source>subject {count}</source>
        <translation>objet {count}</translation>
    </message>
    <message>
        <source>no subject</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>text {count}</source>
        <translation>texte {count}</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>sans texte</translation>
    </message>
    <message>
        <source>Programs cut by width and not by count, and change: take the numbers as typical ones.</source>
        <translation>Les logiciels coupent selon la largeur et non selon le nombre, et changent&#x202f;: prenez ces nombres comme typiques.</translation>
    </message>
    <message>
        <source>Open a message first.</source>
        <translation>Ouvrez d’abord un message.</translation>
    </message>
    <message>
        <source>A message is being opened.</source>
        <translation>Un message est en cours d’ouverture.</translation>
    </message>
    <message>
        <source>Choose an account first.</source>
        <translation>Choisissez d’abord un compte.</translation>
    </message>
    <message>
        <source>The message is being looked through after a change.</source>
        <translation>Le message est examiné après une modification.</translation>
    </message>
    <message>
        <source>A send is in hand or has just ended. One message is sent at a time.</source>
        <translation>Un envoi est en cours ou vient de se terminer. Un seul message est envoyé à la fois.</translation>
    </message>
    <message>
        <source>A message waits to be sent: press Send now or Give up below first.</source>
        <translation>Un message attend d’être envoyé&#x202f;: appuyez d’abord sur Envoyer maintenant ou Renoncer ci-dessous.</translation>
    </message>
    <message>
        <source>Answer the question about this send first.</source>
        <translation>Répondez d’abord à la question sur cet envoi.</translation>
    </message>
    <message>
        <source>You gave it up.</source>
        <translation>Vous y avez renoncé.</translation>
    </message>
    <message>
        <source>The template has a fault; what is shown is what it said before. See “Template”.</source>
        <translation>Le modèle a un défaut&#x202f;; ce qui est affiché est ce qu’il disait avant. Voyez «&#x202f;Modèle&#x202f;».</translation>
    </message>
    <message>
        <source>The account was changed or removed meanwhile: look at it, then send again.</source>
        <translation>Le compte a été modifié ou supprimé entre-temps&#x202f;: examinez-le, puis renvoyez.</translation>
    </message>
    <message>
        <source>This envelope was edited for another message: use it for this one, or reset it from the headers.</source>
        <translation>Cette enveloppe a été modifiée pour un autre message&#x202f;: utilisez-la pour celui-ci, ou reprenez-la des en-têtes.</translation>
    </message>
    <message>
        <source>The message is larger than Cloudflare takes: {size} of at most {limit}.</source>
        <translation>Le message est plus grand que ce que Cloudflare accepte&#x202f;: {size} sur {limit} au plus.</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Aucun constat</translation>
    </message>
    <message>
        <source>A message waits to be sent. Close the window and give it up? Nothing of it was sent.</source>
        <translation>Un message attend d’être envoyé. Fermer la fenêtre et y renoncer&#x202f;? Rien n’en a été envoyé.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n part(s).</source>
        <translation>
            <numerusform>Elle contient %Ln partie.</numerusform>
            <numerusform>Elle contient %Ln parties.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) saved in {folder}</source>
        <translation>
            <numerusform>%Ln partie enregistrée dans {folder}</numerusform>
            <numerusform>%Ln parties enregistrées dans {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <comment>hosts</comment>
        <translation>
            <numerusform>{first} et %Ln autre</numerusform>
            <numerusform>{first} et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>It is on its way; no answer has come yet.</source>
        <translation>L’envoi est en cours&#x202f;; aucune réponse n’est encore venue.</translation>
    </message>
    <message>
        <source>You marked it as sent: Cloudflare&apos;s answer is not known.</source>
        <translation>Vous l’avez marqué comme envoyé&#x202f;: la réponse de Cloudflare n’est pas connue.</translation>
    </message>
    <message>
        <source>Cloudflare took it; each recipient&apos;s outcome is shown.</source>
        <translation>Cloudflare l’a accepté&#x202f;; le résultat de chaque destinataire est affiché.</translation>
    </message>
    <message>
        <source>You marked it as not sent.</source>
        <translation>Vous l’avez marqué comme non envoyé.</translation>
    </message>
    <message>
        <source>It may have been sent. Nothing is repeated by itself; find out before you send it again.</source>
        <translation>Le message a peut-être été envoyé. Rien n’est répété automatiquement&#x202f;; renseignez-vous avant de renvoyer.</translation>
    </message>
    <message>
        <source>Before that: {cause}</source>
        <translation>Avant cela&#x202f;: {cause}</translation>
    </message>
    <message>
        <source>Check those that may have been sent; nothing is repeated by itself.</source>
        <translation>Vérifiez celles qui ont peut-être été envoyées&#x202f;; rien n’est répété automatiquement.</translation>
    </message>
    <message>
        <source>Cloudflare asked to wait: send again at {moment} or later.</source>
        <translation>Cloudflare a demandé d’attendre&#x202f;: renvoyez le {moment} ou plus tard.</translation>
    </message>
    <message>
        <source>Sandbox: {text}</source>
        <translation>Bac à sable&#x202f;: {text}</translation>
    </message>
    <message>
        <source>Nothing was sent to anybody: Cloudflare&apos;s suppression list names {names}.</source>
        <translation>Rien n’a été envoyé à personne&#x202f;: la liste de suppression de Cloudflare nomme {names}.</translation>
    </message>
    <message>
        <source>You can send to the others.</source>
        <translation>Vous pouvez envoyer aux autres.</translation>
    </message>
    <message>
        <source>Nothing was sent, because another recipient is suppressed.</source>
        <translation>Rien n’a été envoyé, parce qu’un autre destinataire est bloqué.</translation>
    </message>
    <message>
        <source>On Cloudflare&apos;s suppression list: nothing went to this address.</source>
        <translation>Sur la liste de suppression de Cloudflare&#x202f;: rien n’est allé à cette adresse.</translation>
    </message>
    <message>
        <source>Reason: {reason}.</source>
        <translation>Motif&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Until {moment}.</source>
        <translation>Jusqu’au {moment}.</translation>
    </message>
    <message>
        <source>hard bounce</source>
        <translation>rejet définitif (hard bounce)</translation>
    </message>
    <message>
        <source>soft bounces</source>
        <translation>rejets temporaires (soft bounces)</translation>
    </message>
    <message>
        <source>complaint about spam</source>
        <translation>plainte pour courrier indésirable</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>saisi à la main</translation>
    </message>
    <message>
        <source>Not in Cloudflare&apos;s log yet ({moment}), which proves nothing.</source>
        <translation>Pas encore dans le journal de Cloudflare ({moment}), ce qui ne prouve rien.</translation>
    </message>
    <message>
        <source>Looked up {moment}.</source>
        <translation>Consulté le {moment}.</translation>
    </message>
    <message>
        <source>The server says: {words}.</source>
        <translation>Le serveur dit&#x202f;: {words}.</translation>
    </message>
    <message>
        <source>{message} · Account: {account} · {time}</source>
        <translation>{message} · Compte&#x202f;: {account} · {time}</translation>
    </message>
    <message>
        <source>Message id: {id}</source>
        <translation>ID du message&#x202f;: {id}</translation>
    </message>
    <message>
        <source>The answer also names {names}, to whom nothing was to be sent.</source>
        <translation>La réponse nomme aussi {names}, à qui rien ne devait être envoyé.</translation>
    </message>
    <message>
        <source>{part} of {parts}</source>
        <translation>{part} sur {parts}</translation>
    </message>
    <message>
        <source>Simulated by the sandbox: {text}</source>
        <translation>Simulé par le bac à sable&#x202f;: {text}</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail server took the message.</source>
        <translation>Le serveur de messagerie du destinataire a accepté le message.</translation>
    </message>
    <message>
        <source>Accepted for later delivery. This is not final; Cloudflare keeps trying, so do not send it again.</source>
        <translation>Accepté pour remise ultérieure. Ce n’est pas définitif&#x202f;; Cloudflare continue d’essayer&#x202f;: ne renvoyez donc pas.</translation>
    </message>
    <message>
        <source>Permanently refused. Check the address before sending to it again.</source>
        <translation>Refusé définitivement. Vérifiez l’adresse avant d’y envoyer de nouveau.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s answer does not list this address. Do not assume that it was delivered.</source>
        <translation>La réponse de Cloudflare ne mentionne pas cette adresse. Ne supposez pas que le message a été remis.</translation>
    </message>
    <message>
        <source>It may have been sent. Check before sending again.</source>
        <translation>Le message a peut-être été envoyé. Vérifiez avant de renvoyer.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s log says that it could not be delivered.</source>
        <translation>Le journal de Cloudflare dit que le message n’a pas pu être remis.</translation>
    </message>
    <message>
        <source>Sandbox: {text} Nothing left this computer.</source>
        <translation>Bac à sable&#x202f;: {text} Rien n’a quitté cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing is repeated by itself.</source>
        <translation>Rien n’est répété automatiquement.</translation>
    </message>
    <message>
        <source>It may have been sent: check before sending again.</source>
        <translation>Le message a peut-être été envoyé&#x202f;: vérifiez avant de renvoyer.</translation>
    </message>
    <message>
        <source>So it was sent, but what became of each recipient is unknown: ask Cloudflare&apos;s log.</source>
        <translation>Il a donc été envoyé, mais ce qu’il est advenu de chaque destinataire est inconnu&#x202f;: interrogez le journal de Cloudflare.</translation>
    </message>
    <message>
        <source>You did not want it sent once more.</source>
        <translation>Vous n’avez pas voulu l’envoyer encore une fois.</translation>
    </message>
    <message>
        <source>This send was begun before, perhaps by another window.</source>
        <translation>Cet envoi a été commencé auparavant, peut-être par une autre fenêtre.</translation>
    </message>
    <message>
        <source>Nothing was sent now.</source>
        <translation>Rien n’a été envoyé cette fois.</translation>
    </message>
    <message>
        <source>The send failed before anything left this computer.</source>
        <translation>L’envoi a échoué avant que quoi que ce soit ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Cloudflare could not be reached.</source>
        <translation>Cloudflare n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>No trustworthy encrypted connection could be made.</source>
        <translation>Aucune connexion chiffrée digne de confiance n’a pu être établie.</translation>
    </message>
    <message>
        <source>The connection broke before the message was completely handed over.</source>
        <translation>La connexion a été rompue avant la transmission complète du message.</translation>
    </message>
    <message>
        <source>The message was handed over, but no answer came back.</source>
        <translation>Le message a été transmis, mais aucune réponse n’est revenue.</translation>
    </message>
    <message>
        <source>You ended the wait.</source>
        <translation>Vous avez mis fin à l’attente.</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>Vous l’avez annulé.</translation>
    </message>
    <message>
        <source>The connection could not be set up.</source>
        <translation>La connexion n’a pas pu être établie.</translation>
    </message>
    <message>
        <source>The program ended while it waited for the answer.</source>
        <translation>Le programme s’est terminé pendant qu’il attendait la réponse.</translation>
    </message>
    <message>
        <source>The server redirects to another address (HTTP {status}), which is never followed.</source>
        <translation>Le serveur redirige vers une autre adresse (HTTP {status}), ce qui n’est jamais suivi.</translation>
    </message>
    <message>
        <source>The server accepted the request (HTTP {status}), but its answer cannot be read.</source>
        <translation>Le serveur a accepté la requête (HTTP {status}), mais sa réponse est illisible.</translation>
    </message>
    <message>
        <source>The server answered with HTTP {status}, but says that it failed.</source>
        <translation>Le serveur a répondu par HTTP {status}, mais dit que cela a échoué.</translation>
    </message>
    <message>
        <source>The server refused the request (HTTP {status}).</source>
        <translation>Le serveur a refusé la requête (HTTP {status}).</translation>
    </message>
    <message>
        <source>Cloudflare found a malformed field in the request.</source>
        <translation>Cloudflare a trouvé un champ mal formé dans la requête.</translation>
    </message>
    <message>
        <source>Cloudflare finds the message too big.</source>
        <translation>Cloudflare trouve le message trop volumineux.</translation>
    </message>
    <message>
        <source>Cloudflare misses the request&apos;s length.</source>
        <translation>Il manque à Cloudflare la longueur de la requête.</translation>
    </message>
    <message>
        <source>Cloudflare refuses the message, one of its headers, or one of the recipients.</source>
        <translation>Cloudflare refuse le message, l’un de ses en-têtes, ou l’un des destinataires.</translation>
    </message>
    <message>
        <source>Cloudflare does not accept this account&apos;s API token.</source>
        <translation>Cloudflare n’accepte pas le jeton d’API de ce compte.</translation>
    </message>
    <message>
        <source>Cloudflare wants another kind of token here.</source>
        <translation>Cloudflare veut ici un autre type de jeton.</translation>
    </message>
    <message>
        <source>This API token may not send for this account.</source>
        <translation>Ce jeton d’API ne peut pas envoyer pour ce compte.</translation>
    </message>
    <message>
        <source>The account&apos;s plan does not include Email Sending.</source>
        <translation>L’offre du compte ne comprend pas Email Sending.</translation>
    </message>
    <message>
        <source>Sending is switched off for this domain or account.</source>
        <translation>L’envoi est désactivé pour ce domaine ou ce compte.</translation>
    </message>
    <message>
        <source>Cloudflare does not know this account id.</source>
        <translation>Cloudflare ne connaît pas cet ID de compte.</translation>
    </message>
    <message>
        <source>Cloudflare asks to slow down.</source>
        <translation>Cloudflare demande de ralentir.</translation>
    </message>
    <message>
        <source>Cloudflare had an internal error. Its documentation says that nothing is sent then, which is no proof.</source>
        <translation>Cloudflare a eu une erreur interne. Sa documentation dit que rien n’est alors envoyé, ce qui n’est pas une preuve.</translation>
    </message>
    <message>
        <source>Cloudflare says that it cannot do this.</source>
        <translation>Cloudflare dit ne pas pouvoir le faire.</translation>
    </message>
    <message>
        <source>Cloudflare cannot check tokens at the moment.</source>
        <translation>Cloudflare ne peut pas vérifier les jetons en ce moment.</translation>
    </message>
    <message>
        <source>The send failed.</source>
        <translation>L’envoi a échoué.</translation>
    </message>
    <message>
        <source>Check the network, the proxy and the account&apos;s base URL.</source>
        <translation>Vérifiez le réseau, le proxy et l’URL de base du compte.</translation>
    </message>
    <message>
        <source>Check the date of this computer and the account&apos;s base URL; do not send through this network.</source>
        <translation>Vérifiez la date de cet ordinateur et l’URL de base du compte&#x202f;; n’envoyez pas par ce réseau.</translation>
    </message>
    <message>
        <source>Check the proxy under Tools, Accounts.</source>
        <translation>Vérifiez le proxy sous Outils, Comptes.</translation>
    </message>
    <message>
        <source>Check the account id and the base URL under Tools, Accounts.</source>
        <translation>Vérifiez l’ID de compte et l’URL de base sous Outils, Comptes.</translation>
    </message>
    <message>
        <source>A firewall answered instead of the API: check the base URL, or ask who runs the network.</source>
        <translation>Un pare-feu a répondu à la place de l’API&#x202f;: vérifiez l’URL de base, ou demandez à qui gère le réseau.</translation>
    </message>
    <message>
        <source>Check the envelope&apos;s addresses.</source>
        <translation>Vérifiez les adresses de l’enveloppe.</translation>
    </message>
    <message>
        <source>The limit is 5 MiB (25 MiB if every recipient is a verified destination address).</source>
        <translation>La limite est de 5&#xa0;Mio (25&#xa0;Mio si chaque destinataire est une adresse de destination vérifiée).</translation>
    </message>
    <message>
        <source>Look for a recipient on the suppression list, and at the From field and the other headers.</source>
        <translation>Cherchez un destinataire sur la liste de suppression, et examinez le champ From et les autres en-têtes.</translation>
    </message>
    <message>
        <source>The token may be mistyped, revoked or expired: enter it again under Tools, Accounts.</source>
        <translation>Le jeton est peut-être mal saisi, révoqué ou expiré&#x202f;: saisissez-le de nouveau sous Outils, Comptes.</translation>
    </message>
    <message>
        <source>It needs the permission “Email Sending: Edit” on this account.</source>
        <translation>Il lui faut la permission «&#x202f;Email Sending: Edit&#x202f;» sur ce compte.</translation>
    </message>
    <message>
        <source>Look at the account in the Cloudflare dashboard.</source>
        <translation>Examinez le compte dans le tableau de bord Cloudflare.</translation>
    </message>
    <message>
        <source>Wait a minute, then send again.</source>
        <translation>Attendez une minute, puis renvoyez.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation>Veuillez le signaler.</translation>
    </message>
    <message>
        <source>The server says: {words}</source>
        <translation>Le serveur dit&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Technical detail: {words}</source>
        <translation>Détail technique&#x202f;: {words}</translation>
    </message>
    <message>
        <source>This is no Liquid that can be read ({detail}). Correct it and save.</source>
        <translation>Ce n’est pas du Liquid lisible ({detail}). Corrigez-le et enregistrez.</translation>
    </message>
    <message>
        <source>There is no filter “{name}”. Check how it is spelled.</source>
        <translation>Il n’y a pas de filtre «&#x202f;{name}&#x202f;». Vérifiez son orthographe.</translation>
    </message>
    <message>
        <source>The tag “{name}” is not known here; a template cannot read other files either. Take it out.</source>
        <translation>La balise «&#x202f;{name}&#x202f;» n’est pas connue ici&#x202f;; un modèle ne peut pas non plus lire d’autres fichiers. Retirez-la.</translation>
    </message>
    <message>
        <source>This file is no text, so it cannot be a template.</source>
        <translation>Ce fichier n’est pas du texte&#x202f;; il ne peut donc pas être un modèle.</translation>
    </message>
    <message>
        <source>This is no MJML that can be compiled ({detail}). Correct it and save.</source>
        <translation>Ce n’est pas du MJML compilable ({detail}). Corrigez-le et enregistrez.</translation>
    </message>
    <message>
        <source>Header fields begin here and never end. Write a line of three hyphens behind the last one.</source>
        <translation>Des champs d’en-tête commencent ici et ne finissent jamais. Écrivez une ligne de trois traits d’union après le dernier.</translation>
    </message>
    <message>
        <source>Between the two lines of hyphens only header fields may stand, such as “Subject: Hello”, and none that describe the body. Correct this line.</source>
        <translation>Entre les deux lignes de traits d’union, il ne peut y avoir que des champs d’en-tête, comme «&#x202f;Subject: Hello&#x202f;», et aucun qui décrive le corps. Corrigez cette ligne.</translation>
    </message>
    <message>
        <source>This text cannot be written again in its charset ({name}). Save the message in UTF-8.</source>
        <translation>Ce texte ne peut pas être récrit dans son jeu de caractères ({name}). Enregistrez le message en UTF-8.</translation>
    </message>
    <message>
        <source>A filter cannot do with the value that it got ({detail}). Correct the template or the data.</source>
        <translation>Un filtre ne sait que faire de la valeur qu’il a reçue ({detail}). Corrigez le modèle ou les données.</translation>
    </message>
    <message>
        <source>The text has a control in it, NUL for example, that no message can have. Take it out.</source>
        <translation>Le texte contient un caractère de commande, NUL par exemple, qu’aucun message ne peut avoir. Retirez-le.</translation>
    </message>
    <message>
        <source>The value of “{name}” has a line break or another control in it, and would get into a header field. Correct the data, or use the filter “strip_newlines”.</source>
        <translation>La valeur de «&#x202f;{name}&#x202f;» contient un saut de ligne ou un autre caractère de commande, et irait dans un champ d’en-tête. Corrigez les données, ou utilisez le filtre «&#x202f;strip_newlines&#x202f;».</translation>
    </message>
    <message>
        <source>What “{name}” would say is no address or list of addresses: {detail}. Correct the data.</source>
        <translation>Ce que «&#x202f;{name}&#x202f;» dirait n’est ni une adresse ni une liste d’adresses&#x202f;: {detail}. Corrigez les données.</translation>
    </message>
    <message>
        <source>The header field “{name}” cannot say this: {detail}. Correct the template or the data.</source>
        <translation>Le champ d’en-tête «&#x202f;{name}&#x202f;» ne peut pas dire cela&#x202f;: {detail}. Corrigez le modèle ou les données.</translation>
    </message>
    <message>
        <source>The template or what it makes has more than 4 MiB. Make it shorter.</source>
        <translation>Le modèle ou ce qu’il produit dépasse 4&#xa0;Mio. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The loops go round more than 100,000 times. Go through fewer rows.</source>
        <translation>Les boucles tournent plus de 100&#x202f;000 fois. Parcourez moins de lignes.</translation>
    </message>
    <message>
        <source>Too many blocks or elements stand inside each other. Make it flatter.</source>
        <translation>Trop de blocs ou d’éléments sont imbriqués. Réduisez l’imbrication.</translation>
    </message>
    <message>
        <source>A value becomes too long (“{name}”). Look at the filters that make it grow.</source>
        <translation>Une valeur devient trop longue («&#x202f;{name}&#x202f;»). Voyez les filtres qui la font grandir.</translation>
    </message>
    <message>
        <source>The template takes more than two seconds, or has more than 50,000 tags. Look at its loops.</source>
        <translation>Le modèle prend plus de deux secondes, ou a plus de 50&#x202f;000 balises. Voyez ses boucles.</translation>
    </message>
    <message>
        <source>The data are no JSON ({detail}). Correct them and save.</source>
        <translation>Les données ne sont pas du JSON ({detail}). Corrigez-les et enregistrez.</translation>
    </message>
    <message>
        <source>The data are no TOML ({detail}). Correct them and save.</source>
        <translation>Les données ne sont pas du TOML ({detail}). Corrigez-les et enregistrez.</translation>
    </message>
    <message>
        <source>The data are no CSV, or a line has more fields than there are columns ({detail}).</source>
        <translation>Les données ne sont pas du CSV, ou une ligne a plus de champs qu’il n’y a de colonnes ({detail}).</translation>
    </message>
    <message>
        <source>The data must be a JSON or TOML object, an array of objects, or a CSV table.</source>
        <translation>Les données doivent être un objet JSON ou TOML, un tableau d’objets, ou une table CSV.</translation>
    </message>
    <message>
        <source>A column has no name, or two have the same “{name}”. Give each a name of its own.</source>
        <translation>Une colonne n’a pas de nom, ou deux portent le même, «&#x202f;{name}&#x202f;». Donnez à chacune un nom à elle.</translation>
    </message>
    <message>
        <source>There are no rows in the data. Add one and save.</source>
        <translation>Il n’y a aucune ligne dans les données. Ajoutez-en une et enregistrez.</translation>
    </message>
    <message>
        <source>The data have more than 20 MiB or 100,000 rows. Part them into several files.</source>
        <translation>Les données dépassent 20&#xa0;Mio ou 100&#x202f;000 lignes. Répartissez-les en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>The data do not have this row any more. Choose another one.</source>
        <translation>Les données n’ont plus cette ligne. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The message is not what it was when it was tried: a picture has changed. Try all rows again.</source>
        <translation>Le message n’est plus ce qu’il était à l’essai&#x202f;: une image a changé. Essayez de nouveau toutes les lignes.</translation>
    </message>
    <message>
        <source>The row has no “{name}”. Choose another column for the recipients, or correct the data.</source>
        <translation>La ligne n’a pas de «&#x202f;{name}&#x202f;». Choisissez une autre colonne pour les destinataires, ou corrigez les données.</translation>
    </message>
    <message>
        <source>“{name}” names no recipient. Correct the data.</source>
        <translation>«&#x202f;{name}&#x202f;» ne nomme aucun destinataire. Corrigez les données.</translation>
    </message>
    <message>
        <source>API tokens</source>
        <translation>Jetons d’API</translation>
    </message>
    <message>
        <source>History of sends</source>
        <translation>Historique des envois</translation>
    </message>
    <message>
        <source>Messages in the history</source>
        <translation>Messages dans l’historique</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Travail non enregistré</translation>
    </message>
    <message>
        <source>Files for other programs</source>
        <translation>Fichiers pour d’autres programmes</translation>
    </message>
    <message>
        <source>Merged messages</source>
        <translation>Messages de publipostage</translation>
    </message>
    <message>
        <source>Addresses for completion</source>
        <translation>Adresses à compléter</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>Log and crash files</source>
        <translation>Journal et fichiers de plantage</translation>
    </message>
    <message>
        <source>Mark of the preview</source>
        <translation>Marque de l’aperçu</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Autres fichiers</translation>
    </message>
    <message>
        <source>What you chose in the preferences, and the sizes of the windows.</source>
        <translation>Ce que vous avez choisi dans les préférences, et les tailles des fenêtres.</translation>
    </message>
    <message>
        <source>Names and account IDs. The tokens are not in this file.</source>
        <translation>Noms et ID de compte. Les jetons ne sont pas dans ce fichier.</translation>
    </message>
    <message>
        <source>They are in the system&apos;s keyring and in no file; those for this session only are in memory.</source>
        <translation>Ils sont dans le trousseau de clés du système et dans aucun fichier&#x202f;; ceux qui ne valent que pour cette session sont en mémoire.</translation>
    </message>
    <message>
        <source>The octets of the messages that were sent. They are in the file of the history.</source>
        <translation>Les octets des messages qui ont été envoyés. Ils sont dans le fichier de l’historique.</translation>
    </message>
    <message>
        <source>Messages you have changed and not saved, for the case that the program ends by itself.</source>
        <translation>Messages que vous avez modifiés sans les enregistrer, au cas où le programme se terminerait de lui-même.</translation>
    </message>
    <message>
        <source>Messages made out of templates, for the batches that send them.</source>
        <translation>Messages créés à partir de modèles, pour les lots qui les envoient.</translation>
    </message>
    <message>
        <source>Addresses that mail was sent to. They are offered while you type.</source>
        <translation>Adresses auxquelles du courrier a été envoyé. Elles sont proposées pendant la saisie.</translation>
    </message>
    <message>
        <source>Which files were opened lately.</source>
        <translation>Quels fichiers ont été ouverts récemment.</translation>
    </message>
    <message>
        <source>Which windows were open, to open them again at the next start.</source>
        <translation>Quelles fenêtres étaient ouvertes, pour les rouvrir au prochain démarrage.</translation>
    </message>
    <message>
        <source>What the program did and what went wrong, without contents, subjects, addresses and tokens.</source>
        <translation>Ce que le programme a fait et ce qui s’est mal passé, sans contenus, objets, adresses ni jetons.</translation>
    </message>
    <message>
        <source>Says whether the browser engine of the preview has ever ended the program.</source>
        <translation>Dit si le moteur de navigation de l’aperçu a déjà mis fin au programme.</translation>
    </message>
    <message>
        <source>Files in the program&apos;s folders that it does not know: by a later version, or by you.</source>
        <translation>Fichiers dans les dossiers du programme qu’il ne connaît pas&#x202f;: d’une version ultérieure, ou de vous.</translation>
    </message>
    <message>
        <source>Delete the preferences? The next start begins with those of a first start.</source>
        <translation>Supprimer les préférences&#x202f;? Le prochain démarrage commence avec celles d’un premier démarrage.</translation>
    </message>
    <message>
        <source>Delete all accounts and their tokens? Nothing changes at Cloudflare: revoke tokens there.</source>
        <translation>Supprimer tous les comptes et leurs jetons&#x202f;? Rien ne change chez Cloudflare&#x202f;: révoquez-y les jetons.</translation>
    </message>
    <message>
        <source>Delete the whole history and all batches? What may have been sent can no longer be looked up.</source>
        <translation>Supprimer tout l’historique et tous les lots&#x202f;? Ce qui a peut-être été envoyé ne pourra plus être recherché.</translation>
    </message>
    <message>
        <source>Delete the messages from the history? The attempts stay, but cannot be opened or sent again. Messages whose outcome is unknown are kept.</source>
        <translation>Supprimer les messages de l’historique&#x202f;? Les tentatives restent, mais ne peuvent plus être ouvertes ni renvoyées. Les messages dont le résultat est inconnu sont conservés.</translation>
    </message>
    <message>
        <source>Delete unsaved work that no window shows? It cannot be brought back.</source>
        <translation>Supprimer le travail non enregistré qu’aucune fenêtre n’affiche&#x202f;? Il ne peut pas être récupéré.</translation>
    </message>
    <message>
        <source>Delete the files that were made for other programs? A program that has one open may lose it.</source>
        <translation>Supprimer les fichiers créés pour d’autres programmes&#x202f;? Un programme qui en a un ouvert peut le perdre.</translation>
    </message>
    <message>
        <source>Delete all merged messages? Batches that are made of them cannot be sent any more.</source>
        <translation>Supprimer tous les messages de publipostage&#x202f;? Les lots qui en sont faits ne peuvent plus être envoyés.</translation>
    </message>
    <message>
        <source>Forget all addresses? None is offered until you send again.</source>
        <translation>Oublier toutes les adresses&#x202f;? Aucune n’est proposée jusqu’à votre prochain envoi.</translation>
    </message>
    <message>
        <source>Forget the recent files? The files themselves stay.</source>
        <translation>Oublier les fichiers récents&#x202f;? Les fichiers eux-mêmes restent.</translation>
    </message>
    <message>
        <source>Forget the open windows? What is open now is remembered again at the end, if you want that.</source>
        <translation>Oublier les fenêtres ouvertes&#x202f;? Ce qui est ouvert maintenant est retenu de nouveau à la fin, si vous le voulez.</translation>
    </message>
    <message>
        <source>Delete the log and the crash files? They are of use when something goes wrong.</source>
        <translation>Supprimer le journal et les fichiers de plantage&#x202f;? Ils sont utiles quand quelque chose se passe mal.</translation>
    </message>
    <message>
        <source>Delete the mark? The preview tries the browser engine again.</source>
        <translation>Supprimer la marque&#x202f;? L’aperçu essaie de nouveau le moteur de navigation.</translation>
    </message>
    <message>
        <source>Delete files that this program does not know? They may be yours.</source>
        <translation>Supprimer des fichiers que ce programme ne connaît pas&#x202f;? Ils sont peut-être à vous.</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>un fichier</translation>
    </message>
    <message>
        <source>none</source>
        <comment>files</comment>
        <translation>aucun</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%Ln compte</numerusform>
            <numerusform>%Ln comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%Ln adresse</numerusform>
            <numerusform>%Ln adresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n window(s)</source>
        <translation>
            <numerusform>%Ln fenêtre</numerusform>
            <numerusform>%Ln fenêtres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>dans le trousseau de clés</translation>
    </message>
    <message>
        <source>Deleted: {kind}.</source>
        <translation>Supprimé&#x202f;: {kind}.</translation>
    </message>
    <message>
        <source>Some of it may be left.</source>
        <translation>Il en reste peut-être une partie.</translation>
    </message>
    <message>
        <source>A message or a batch is being sent. Delete when it has ended, or stop it first. Nothing was deleted.</source>
        <translation>Un message ou un lot est en cours d’envoi. Supprimez quand il sera terminé, ou arrêtez-le d’abord. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>So it is not known how much is kept.</source>
        <translation>On ne sait donc pas combien est conservé.</translation>
    </message>
    <message>
        <source>This deletes everything that this program keeps on this computer, and ends it: accounts, tokens in the keyring, preferences, the history with its messages, batches, unsaved work, addresses and logs. Messages that you saved in folders of your own stay. It cannot be undone.</source>
        <translation>Cela supprime tout ce que ce programme conserve sur cet ordinateur, et y met fin&#x202f;: comptes, jetons du trousseau de clés, préférences, l’historique avec ses messages, lots, travail non enregistré, adresses et journaux. Les messages que vous avez enregistrés dans vos propres dossiers restent. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Nothing changes at Cloudflare: revoke the tokens there if nobody else uses them.</source>
        <translation>Rien ne change chez Cloudflare&#x202f;: révoquez-y les jetons si personne d’autre ne les utilise.</translation>
    </message>
    <message>
        <source>Not saved, and lost with it: {names}.</source>
        <translation>Non enregistré, et perdu avec&#x202f;: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) with unsaved work of an earlier start would be lost, too.</source>
        <translation>
            <numerusform>%Ln message avec du travail non enregistré d’un démarrage antérieur serait perdu aussi.</numerusform>
            <numerusform>%Ln messages avec du travail non enregistré d’un démarrage antérieur seraient perdus aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tokens may still be in the keyring, and nothing else was deleted.</source>
        <translation>Les jetons sont peut-être encore dans le trousseau de clés, et rien d’autre n’a été supprimé.</translation>
    </message>
    <message>
        <source>cfmail made a mistake</source>
        <translation>cfmail a commis une erreur</translation>
    </message>
    <message>
        <source>Something happened that the program was not made for. You can go on; if it behaves oddly, save your work and start it again. If a message was being sent, look into the history for what became of it before you send it again.</source>
        <translation>Il s’est produit quelque chose pour quoi le programme n’est pas fait. Vous pouvez continuer&#x202f;; s’il se comporte bizarrement, enregistrez votre travail et redémarrez-le. Si un message était en cours d’envoi, voyez dans l’historique ce qu’il en est advenu avant de le renvoyer.</translation>
    </message>
    <message>
        <source>There is no unsaved work.</source>
        <translation>Il n’y a pas de travail non enregistré.</translation>
    </message>
    <message>
        <source>Your unsaved work was put aside, and comes back if the program ends: {names}.</source>
        <translation>Votre travail non enregistré a été mis de côté, et revient si le programme se termine&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>This unsaved work could not be put aside: {names}. Save it yourself before you quit.</source>
        <translation>Ce travail non enregistré n’a pas pu être mis de côté&#x202f;: {names}. Enregistrez-le vous-même avant de quitter.</translation>
    </message>
    <message numerus="yes">
        <source>It has happened %n time(s) by now.</source>
        <translation>
            <numerusform>Cela s’est produit %Ln fois jusqu’ici.</numerusform>
            <numerusform>Cela s’est produit %Ln fois jusqu’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same mistake happened again. If it goes on, save your work and start the program again.</source>
        <translation>La même erreur s’est reproduite. Si cela continue, enregistrez votre travail et redémarrez le programme.</translation>
    </message>
    <message>
        <source>cfmail ended unexpectedly last time ({when}). If a message was being sent, the history says what became of it.</source>
        <translation>cfmail s’est terminé de façon inattendue la dernière fois ({when}). Si un message était en cours d’envoi, l’historique dit ce qu’il en est advenu.</translation>
    </message>
    <message>
        <source>The report is on the clipboard. It holds no tokens, addresses, subjects, contents or file names.</source>
        <translation>Le rapport est dans le presse-papiers. Il ne contient ni jetons, ni adresses, ni objets, ni contenus, ni noms de fichiers.</translation>
    </message>
    <message>
        <source>The report says which versions run here, how the program is set up, how much it keeps, and what the log said last. Tokens, addresses, subjects, contents, file names and the name of this computer are not in it. Nothing is sent anywhere: you paste it where you want it.</source>
        <translation>Le rapport dit quelles versions s’exécutent ici, comment le programme est réglé, combien il conserve, et ce que le journal a dit en dernier. Les jetons, adresses, objets, contenus, noms de fichiers et le nom de cet ordinateur n’y sont pas. Rien n’est envoyé nulle part&#x202f;: vous le collez où vous voulez.</translation>
    </message>
    <message>
        <source>Detail</source>
        <comment>level of a log record</comment>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>level of a log record</comment>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>level of a log record</comment>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>level of a log record</comment>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Mistake of the program</source>
        <comment>level of a log record</comment>
        <translation>Erreur du programme</translation>
    </message>
    <message>
        <source>The log says nothing of this kind.</source>
        <translation>Le journal ne contient rien de ce genre.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <comment>of the log</comment>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens raw MIME messages, edits their SMTP envelope, and sends them through Cloudflare Email Sending.</source>
        <translation>Ouvre des messages MIME bruts, modifie leur enveloppe SMTP, et les envoie par Cloudflare Email Sending.</translation>
    </message>
    <message>
        <source>Not a product of Cloudflare.</source>
        <translation>N’est pas un produit de Cloudflare.</translation>
    </message>
    <message>
        <source>This part came without the text of its licence, which is: {licence}</source>
        <translation>Cette partie est venue sans le texte de sa licence, qui est&#x202f;: {licence}</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>non nommée</translation>
    </message>
    <message>
        <source>No report was made.</source>
        <translation>Aucun rapport n’a été créé.</translation>
    </message>
    <message>
        <source>The log could not be read.</source>
        <translation>Le journal n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The part of the program that draws this message has ended. Nothing was sent, and the message itself is unharmed: press Try again, or look at Text or HTML source.</source>
        <translation>La partie du programme qui dessine ce message s’est arrêtée. Rien n’a été envoyé, et le message lui-même est intact&#x202f;: appuyez sur Réessayer, ou voyez Texte ou Source HTML.</translation>
    </message>
    <message>
        <source>This message cannot be sent as it is.</source>
        <translation>Ce message ne peut pas être envoyé tel quel.</translation>
    </message>
    <message>
        <source>Identical: exactly the bytes of the file are sent.</source>
        <translation>Identique&#x202f;: exactement les octets du fichier sont envoyés.</translation>
    </message>
    <message>
        <source>Your edits are sent, and nothing else is changed.</source>
        <translation>Vos modifications sont envoyées, et rien d’autre n’est modifié.</translation>
    </message>
    <message>
        <source>Your edits are sent; on the way the message is changed as listed.</source>
        <translation>Vos modifications sont envoyées&#x202f;; en chemin, le message est modifié comme indiqué.</translation>
    </message>
    <message>
        <source>Changed on the way, as listed.</source>
        <translation>Modifié en chemin, comme indiqué.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>as opened</source>
        <translation>à l’ouverture</translation>
    </message>
    <message>
        <source>wire</source>
        <translation>transmis</translation>
    </message>
    <message>
        <source>Header fields hold raw UTF-8. Mail servers without SMTPUTF8 refuse that; “Send as 7-bit” encodes them.</source>
        <translation>Des champs d’en-tête contiennent de l’UTF-8 brut. Les serveurs de messagerie sans SMTPUTF8 le refusent&#x202f;; «&#x202f;Envoyer en 7 bits&#x202f;» les code.</translation>
    </message>
    <message>
        <source>Byte order mark dropped</source>
        <translation>Marque d’ordre des octets retirée</translation>
    </message>
    <message>
        <source>mbox line “From…” dropped</source>
        <translation>Ligne mbox «&#x202f;From…&#x202f;» retirée</translation>
    </message>
    <message>
        <source>{names} removed</source>
        <translation>Suppression de {names}</translation>
    </message>
    <message>
        <source>X-Unsent removed</source>
        <translation>X-Unsent supprimé</translation>
    </message>
    <message>
        <source>Header field encoded as {charset}</source>
        <translation>Champ d’en-tête codé en {charset}</translation>
    </message>
    <message>
        <source>Header field encoded</source>
        <translation>Champ d’en-tête codé</translation>
    </message>
    <message>
        <source>Parameter encoded as {charset}</source>
        <translation>Paramètre codé en {charset}</translation>
    </message>
    <message>
        <source>Parameter encoded</source>
        <translation>Paramètre codé</translation>
    </message>
    <message>
        <source>Header field replaced</source>
        <translation>Champ d’en-tête remplacé</translation>
    </message>
    <message>
        <source>Body encoded</source>
        <translation>Corps codé</translation>
    </message>
    <message>
        <source>Bytes escaped</source>
        <translation>Octets échappés</translation>
    </message>
    <message>
        <source>Stray bytes dropped</source>
        <translation>Octets égarés retirés</translation>
    </message>
    <message>
        <source>Line ends become CRLF</source>
        <translation>Fins de ligne devenues CRLF</translation>
    </message>
    <message>
        <source>{kind} ({detail})</source>
        <translation>{kind} ({detail})</translation>
    </message>
    <message>
        <source>DKIM signature</source>
        <translation>signature DKIM</translation>
    </message>
    <message>
        <source>ARC seal</source>
        <translation>sceau ARC</translation>
    </message>
    <message>
        <source>S/MIME signature</source>
        <translation>signature S/MIME</translation>
    </message>
    <message>
        <source>OpenPGP signature</source>
        <translation>signature OpenPGP</translation>
    </message>
    <message>
        <source>signature of a multipart/signed</source>
        <translation>signature d’un multipart/signed</translation>
    </message>
    <message>
        <source>To send this message, bytes must be changed that are signed: {signatures}.</source>
        <translation>Pour envoyer ce message, il faut modifier des octets qui sont signés&#x202f;: {signatures}.</translation>
    </message>
    <message>
        <source>Your edits have changed bytes that are signed: {signatures}.</source>
        <translation>Vos modifications ont changé des octets qui sont signés&#x202f;: {signatures}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>signatures</comment>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The signature will not verify any more at the recipient&apos;s. Nothing has been sent yet. “What will be sent” lists the changes.</source>
        <translation>La signature ne sera plus vérifiable chez le destinataire. Rien n’a encore été envoyé. «&#x202f;Ce qui sera envoyé&#x202f;» liste les modifications.</translation>
    </message>
    <message>
        <source>Nothing says in which character set {place} is written: {sample}</source>
        <translation>Rien ne dit dans quel jeu de caractères est écrit ceci ({place})&#x202f;: {sample}</translation>
    </message>
    <message>
        <source>{charset}: {preview}</source>
        <translation>{charset}&#x202f;: {preview}</translation>
    </message>
    <message>
        <source>About cfmail</source>
        <translation>À propos de cfmail</translation>
    </message>
    <message>
        <source>Versions and addresses</source>
        <translation>Versions et adresses</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Parties du programme</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copier les versions</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>À &amp;propos</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licences</translation>
    </message>
    <message>
        <source>cfmail {version}</source>
        <translation>cfmail {version}</translation>
    </message>
    <message>
        <source>Send as 7-bit</source>
        <translation>Envoyer en 7 bits</translation>
    </message>
    <message>
        <source>Encode raw UTF-8 as well, for servers that take ASCII only</source>
        <translation>Coder aussi l’UTF-8 brut, pour les serveurs qui n’acceptent que l’ASCII</translation>
    </message>
    <message>
        <source>End every line with CRLF</source>
        <translation>Terminer chaque ligne par CRLF</translation>
    </message>
    <message>
        <source>SMTP demands it. Switched off, this send leaves all line ends as they are.</source>
        <translation>SMTP l’exige. Désactivé, cet envoi laisse toutes les fins de ligne telles quelles.</translation>
    </message>
    <message>
        <source>Character set of the header</source>
        <translation>Jeu de caractères de l’en-tête</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>The message is being looked through after a change…</source>
        <translation>Le message est examiné après une modification…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>The program made a mistake: there is no comparison.</source>
        <translation>Le programme a commis une erreur&#x202f;: il n’y a pas de comparaison.</translation>
    </message>
    <message>
        <source>File and wire</source>
        <translation>Fichier et transmission</translation>
    </message>
    <message>
        <source>The program made a mistake in looking through the message. Undo the last change.</source>
        <translation>Le programme a commis une erreur en examinant le message. Annulez la dernière modification.</translation>
    </message>
</context>
</TS>
