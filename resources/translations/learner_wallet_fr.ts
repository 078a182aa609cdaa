<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About this program</source>
        <translation>À propos de ce programme</translation>
    </message>
    <message>
        <source>It keeps proofs of what you learned. You choose who sees them.</source>
        <translation>Il garde des preuves de ce que vous avez appris. Vous choisissez qui les voit.</translation>
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
        <source>It is free. You may use it, look inside, change it and pass it on.</source>
        <translation>Il est gratuit. Vous pouvez l’utiliser, regarder dedans, le changer et le transmettre.</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Lire la licence</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>What it does not do</source>
        <translation>Ce qu’il ne fait pas</translation>
    </message>
    <message>
        <source>It tells nobody what you do</source>
        <translation>Il ne dit à personne ce que vous faites</translation>
    </message>
    <message>
        <source>It counts nothing and sends nothing.</source>
        <translation>Il ne compte rien et n’envoie rien.</translation>
    </message>
    <message>
        <source>It asks for no account</source>
        <translation>Il ne demande pas de compte</translation>
    </message>
    <message>
        <source>There is no server that knows you.</source>
        <translation>Il n’y a aucun serveur qui vous connaît.</translation>
    </message>
    <message>
        <source>It does not go online by itself</source>
        <translation>Il ne va pas sur internet tout seul</translation>
    </message>
    <message>
        <source>Only when you ask for it, and it first says where.</source>
        <translation>Seulement à votre demande, et il dit d’abord où.</translation>
    </message>
    <message>
        <source>Made with the work of others</source>
        <translation>Fait avec le travail d’autres personnes</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Read the licence of %1</source>
        <translation>Lire la licence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>The text is not in this copy. Look for the name of the licence.</source>
        <translation>Le texte n’est pas dans cette copie. Cherchez le nom de la licence.</translation>
    </message>
    <message>
        <source>What holds, what does not yet, and how it is checked. In English.</source>
        <translation>Ce qui est respecté, ce qui ne l’est pas encore, et comment c’est vérifié. En anglais.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Add</name>
    <message>
        <source>%1 added</source>
        <translation>Ajout&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 already there</source>
        <translation>Déjà là&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>Refus&#xa0;: %1</translation>
    </message>
    <message>
        <source>What you pasted or scanned</source>
        <translation>Ce que vous avez collé ou scanné</translation>
    </message>
    <message>
        <source>Add in Settings</source>
        <translation>Ajouter dans Paramètres</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Explications</translation>
    </message>
    <message>
        <source>You already have this one</source>
        <translation>Vous l’avez déjà</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>authentique</translation>
    </message>
    <message>
        <source>Compare with the issuer&apos;s website</source>
        <translation>Comparer avec le site de l’émetteur</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Add this vocabulary from a file</source>
        <translation>Ajouter ce vocabulaire depuis un fichier</translation>
    </message>
    <message>
        <source>It uses words from %1. The file with these words is not on this computer.</source>
        <translation>Elle utilise des mots de %1. Le fichier avec ces mots n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The file could not be opened. Check that it is still there and that you may read it.</source>
        <translation>Le fichier ne s’ouvre pas. Vérifiez qu’il est toujours là et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>It is in your wallet.</source>
        <translation>Elle est dans votre portefeuille.</translation>
    </message>
    <message>
        <source>It was not added.</source>
        <translation>Elle n’a pas été ajoutée.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>For a helper who knows the formats</source>
        <translation>Pour une personne qui connaît les formats et vous aide</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Add credentials</source>
        <translation>Ajouter des attestations</translation>
    </message>
    <message>
        <source>From a file, a picture, a code or a link you were given.</source>
        <translation>Depuis un fichier, une image, un code ou un lien que vous avez reçu.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message>
        <source>or drop them, or a folder, anywhere here</source>
        <translation>ou déposez-les ici, ou tout un dossier</translation>
    </message>
    <message>
        <source>Scan a code</source>
        <translation>Scanner un code</translation>
    </message>
    <message>
        <source>with your camera or from the screen</source>
        <translation>avec votre caméra ou depuis l’écran</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>text or a link</source>
        <translation>texte ou lien</translation>
    </message>
    <message>
        <source>Say it yourself</source>
        <translation>Dites-le vous-même</translation>
    </message>
    <message>
        <source>work, volunteering or a course without a credential</source>
        <translation>un travail, du bénévolat ou une formation sans attestation</translation>
    </message>
    <message>
        <source>Give an issuer my key</source>
        <translation>Donner ma clé à un émetteur</translation>
    </message>
    <message>
        <source>The vocabulary was not added</source>
        <translation>Le vocabulaire n’a pas été ajouté</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Vocabulary added. 1 credential more.</source>
        <translation>Vocabulaire ajouté. 1 attestation en plus.</translation>
    </message>
    <message>
        <source>Vocabulary added. %1 credentials more.</source>
        <translation>Vocabulaire ajouté. %1 attestations en plus.</translation>
    </message>
    <message>
        <source>Vocabulary added.</source>
        <translation>Vocabulaire ajouté.</translation>
    </message>
    <message>
        <source>Files with credentials</source>
        <translation>Fichiers avec des attestations</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Choose the file from %1</source>
        <translation>Choisir ce fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Paste a credential</source>
        <translation>Coller une attestation</translation>
    </message>
    <message>
        <source>Paste the text or the link you were given.</source>
        <translation>Collez le texte ou le lien que vous avez reçu.</translation>
    </message>
    <message>
        <source>Text of the credential</source>
        <translation>Texte de l’attestation</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Supprimer&#xa0;: %1</translation>
    </message>
    <message>
        <source>signed by the counsellor who got your record</source>
        <translation>signé par le conseiller qui a reçu votre dossier</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Learners I guide</source>
        <translation>Les personnes que j’accompagne</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Your advice</source>
        <translation>Votre conseil</translation>
    </message>
    <message>
        <source>What you talked about, and what you advise.</source>
        <translation>Ce dont vous avez parlé, et ce que vous conseillez.</translation>
    </message>
    <message>
        <source>Add a next step</source>
        <translation>Ajouter une prochaine étape</translation>
    </message>
    <message>
        <source>Sign and show</source>
        <translation>Signer et montrer</translation>
    </message>
    <message>
        <source>What the learner gets</source>
        <translation>Ce que la personne reçoit</translation>
    </message>
    <message>
        <source>Your signed advice, kept apart from their credentials. Only they can open it.</source>
        <translation>Votre conseil signé, séparé de ses attestations. Seule la personne concernée peut l’ouvrir.</translation>
    </message>
    <message>
        <source>Advice for %1</source>
        <translation>Conseil pour %1</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Write your advice first.</source>
        <translation>Écrivez d’abord votre conseil.</translation>
    </message>
    <message>
        <source>Say in a few words what the step is, or remove it.</source>
        <translation>Dites en quelques mots quelle est l’étape, ou supprimez-la.</translation>
    </message>
</context>
<context>
    <name>AfterwardsCard</name>
    <message>
        <source>What you get</source>
        <translation>Ce que vous recevez</translation>
    </message>
    <message>
        <source>The answer is made for you, now. It cannot be used twice.</source>
        <translation>La réponse est faite pour vous, maintenant. Elle ne peut pas servir deux fois.</translation>
    </message>
    <message>
        <source>A question counts for five minutes.</source>
        <translation>Une question est valable cinq minutes.</translation>
    </message>
    <message>
        <source>Nothing is kept when you close the program.</source>
        <translation>Rien n’est gardé quand vous fermez le programme.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>To see if you can do the data work in our warehouse.</source>
        <translation>Pour voir si vous pouvez traiter les données dans notre entrepôt.</translation>
    </message>
    <message>
        <source>Somebody asks you something. You see all of it before you share anything.</source>
        <translation>Quelqu’un vous demande quelque chose. Vous voyez tout avant de partager.</translation>
    </message>
    <message>
        <source>See the question</source>
        <translation>Voir la question</translation>
    </message>
    <message>
        <source>Somebody asks something. Open your wallet to answer.</source>
        <translation>Quelqu’un demande quelque chose. Ouvrez votre portefeuille pour répondre.</translation>
    </message>
    <message>
        <source>Open my wallet</source>
        <translation>Ouvrir mon portefeuille</translation>
    </message>
    <message>
        <source>This is a question</source>
        <translation>Ceci est une question</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>You have no credential of this kind here.</source>
        <translation>Vous n’avez pas d’attestation de cette sorte ici.</translation>
    </message>
    <message>
        <source>You have one, but it is of a kind that cannot be shown this way.</source>
        <translation>Vous en avez une, mais cette sorte ne peut pas être montrée ainsi.</translation>
    </message>
    <message>
        <source>You have one, but it lacks a detail they ask for.</source>
        <translation>Vous en avez une, mais il y manque une information demandée.</translation>
    </message>
    <message>
        <source>You have one, but it says something else than they ask for.</source>
        <translation>Vous en avez une, mais elle dit autre chose que ce qu’ils demandent.</translation>
    </message>
    <message>
        <source>You have one, but from another issuer than they ask for.</source>
        <translation>Vous en avez une, mais d’un autre émetteur que celui demandé.</translation>
    </message>
    <message>
        <source>You have one, but it cannot prove that it is yours. They ask for that proof.</source>
        <translation>Vous en avez une, mais elle ne peut pas prouver qu’elle est à vous. Ils demandent cette preuve.</translation>
    </message>
    <message>
        <source>They ask for a kind of credential that this program does not know.</source>
        <translation>Ils demandent une sorte d’attestation que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>Somebody asks you something</source>
        <translation>Quelqu’un vous demande quelque chose</translation>
    </message>
    <message>
        <source>%1 asks you something</source>
        <translation>%1 vous demande quelque chose</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <translation>%1&#xa0;: nom connu</translation>
    </message>
    <message>
        <source>%1 is known, by %2</source>
        <translation>%1&#xa0;: nom connu, selon %2</translation>
    </message>
    <message>
        <source>They do not say who they are</source>
        <translation>Ils ne disent pas qui ils sont</translation>
    </message>
    <message>
        <source>Says it is %1, not verified</source>
        <translation>%1&#xa0;: nom pas vérifié</translation>
    </message>
    <message>
        <source>This is not %1, which you know. The name only looks like it.</source>
        <translation>Ce n’est pas %1, que vous connaissez. Le nom y ressemble seulement.</translation>
    </message>
    <message>
        <source>They call themselves %1. They are known under another name.</source>
        <translation>Ils se nomment %1. Ils sont connus sous un autre nom.</translation>
    </message>
    <message>
        <source>Their name has signs that nobody sees: %1. Somebody may pretend to be another.</source>
        <translation>Leur nom contient des signes que personne ne voit&#xa0;: %1. Quelqu’un se fait peut-être passer pour un autre.</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>Letters in their name only look like others: %1. They may pretend to be another.</source>
        <translation>Des lettres de leur nom ressemblent seulement à d’autres&#xa0;: %1. Ils se font peut-être passer pour un autre.</translation>
    </message>
    <message>
        <source>Their name looks like one of somebody else. They may pretend to be another.</source>
        <translation>Leur nom ressemble à celui de quelqu’un d’autre. Ils se font peut-être passer pour un autre.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A credential</source>
        <translation>Une attestation</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>Their reason does not explain why they want your %1.</source>
        <translation>Leur raison n’explique pas pourquoi ils veulent votre %1.</translation>
    </message>
    <message>
        <source>They do not say why they want your %1.</source>
        <translation>Ils ne disent pas pourquoi ils veulent votre %1.</translation>
    </message>
    <message>
        <source>The time to answer is over</source>
        <translation>Le temps pour répondre est écoulé</translation>
    </message>
    <message>
        <source>Less than a minute to answer</source>
        <translation>Moins d’une minute pour répondre</translation>
    </message>
    <message>
        <source>1 minute to answer</source>
        <translation>1 minute pour répondre</translation>
    </message>
    <message>
        <source>%1 minutes to answer</source>
        <translation>%1 minutes pour répondre</translation>
    </message>
    <message>
        <source>You said no. They learned nothing about what you have.</source>
        <translation>Vous avez dit non. Ils n’ont rien appris sur ce que vous avez.</translation>
    </message>
    <message>
        <source>You said no to %1. They learned nothing about what you have.</source>
        <translation>Vous avez dit non à %1. Ils n’ont rien appris sur ce que vous avez.</translation>
    </message>
</context>
<context>
    <name>AnswerCodePage</name>
    <message>
        <source>QR code with your answer</source>
        <translation>Code QR avec votre réponse</translation>
    </message>
    <message>
        <source>Let them scan this</source>
        <translation>Faites scanner ceci</translation>
    </message>
    <message>
        <source>Works without internet. They scan it with the program that asked.</source>
        <translation>Fonctionne sans internet. Ils le scannent avec le programme qui a posé la question.</translation>
    </message>
    <message>
        <source>Nobody here to scan it? Save it as a file, and open that file in Check.</source>
        <translation>Personne ici pour le scanner&#xa0;? Enregistrez un fichier, et ouvrez-le dans Vérifier.</translation>
    </message>
    <message>
        <source>This is a copy. It does not prove that it is yours.</source>
        <translation>C’est une copie. Elle ne prouve pas que l’attestation est à vous.</translation>
    </message>
    <message>
        <source>Not scanned in time? Ask them for a new question.</source>
        <translation>Pas scanné à temps&#xa0;? Demandez-leur une nouvelle question.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>Proof of sharing</source>
        <translation>Preuve de partage</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>For whoever asked</source>
        <translation>Pour la personne qui l’a demandé</translation>
    </message>
</context>
<context>
    <name>AnswerPage</name>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Enregistrer la réponse</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Any credential</source>
        <translation>N’importe quelle attestation</translation>
    </message>
    <message>
        <source>Learning credential</source>
        <translation>Attestation d’apprentissage</translation>
    </message>
    <message>
        <source>Micro-credential</source>
        <translation>Micro-certification</translation>
    </message>
    <message>
        <source>Open Badge</source>
        <translation>Open Badge</translation>
    </message>
    <message>
        <source>Diploma (European format)</source>
        <translation>Diplôme (format européen)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Date de délivrance</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Date de fin</translation>
    </message>
    <message>
        <source>What the person can do</source>
        <translation>Ce que la personne sait faire</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Charge de travail</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>Assurance qualité</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note obtenue</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 that states “%2”</source>
        <translation>%1 qui indique «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Written in the technical view. Credentials it names: %1.</source>
        <translation>Écrite dans la vue technique. Attestations qu’elle nomme&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1, issued by %2</source>
        <translation>%1, délivrée par %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Encore %1</translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>Ask for something</source>
        <translation>Demander quelque chose</translation>
    </message>
    <message>
        <source>Show a question as a QR code. The answer can&apos;t be used twice.</source>
        <translation>Montrez une question sous forme de code QR. La réponse ne peut pas servir deux fois.</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nouvelle question</translation>
    </message>
    <message>
        <source>Show my question again</source>
        <translation>Montrer de nouveau ma question</translation>
    </message>
</context>
<context>
    <name>AskCodePage</name>
    <message>
        <source>QR code with your question</source>
        <translation>Code QR avec votre question</translation>
    </message>
    <message>
        <source>Let them scan this</source>
        <translation>Faites scanner ceci</translation>
    </message>
    <message>
        <source>They open Share in their wallet and press “They show me a code first”. Then show their answer to the camera.</source>
        <translation>Ils ouvrent Partager dans leur portefeuille et choisissent «&#xa0;Ils me montrent d’abord un code&#xa0;». Montrez ensuite leur réponse à la caméra.</translation>
    </message>
    <message>
        <source>Change the question</source>
        <translation>Changer la question</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Votre question</translation>
    </message>
    <message>
        <source>The time is over. An answer to this code does not count.</source>
        <translation>Le temps est écoulé. Une réponse à ce code ne compte pas.</translation>
    </message>
    <message>
        <source>Ask anew</source>
        <translation>Demander de nouveau</translation>
    </message>
    <message>
        <source>Five more minutes, with a new code.</source>
        <translation>Cinq minutes de plus, avec un nouveau code.</translation>
    </message>
    <message>
        <source>Press to choose the answer: a picture or file. Or drop or paste it here.</source>
        <translation>Appuyez pour choisir la réponse&#xa0;: une image ou un fichier. Ou déposez-la ou collez-la ici.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation>Leur réponse</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Copy as a link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Other ways to ask</source>
        <translation>Autres façons de demander</translation>
    </message>
    <message>
        <source>The link and the file work with other wallets too.</source>
        <translation>Le lien et le fichier fonctionnent aussi avec d’autres portefeuilles.</translation>
    </message>
    <message>
        <source>%1 asks</source>
        <translation>%1 demande</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The question is shown. It counts for five minutes.</source>
        <translation>La question est affichée. Elle est valable cinq minutes.</translation>
    </message>
    <message>
        <source>Less than a minute left. You can ask anew.</source>
        <translation>Il reste moins d’une minute. Vous pouvez demander de nouveau.</translation>
    </message>
    <message>
        <source>Time is over</source>
        <translation>Le temps est écoulé</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard to check.</source>
        <translation>Il n’y a rien à vérifier dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Open their answer</source>
        <translation>Ouvrir leur réponse</translation>
    </message>
</context>
<context>
    <name>AskFormPage</name>
    <message>
        <source>Ask for something</source>
        <translation>Demander quelque chose</translation>
    </message>
    <message>
        <source>They scan your question and answer it. Nothing needs the internet.</source>
        <translation>Ils scannent votre question et y répondent. Internet n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>This question is written by hand, in the technical view.</source>
        <translation>Cette question est écrite à la main, dans la vue technique.</translation>
    </message>
    <message>
        <source>Show the question</source>
        <translation>Montrer la question</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>Questions (*.question)</source>
        <translation>Questions (*.question)</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>Le lien a été copié.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimée.</translation>
    </message>
    <message>
        <source>Share your record with a counsellor</source>
        <translation>Partager votre dossier avec un conseiller</translation>
    </message>
    <message>
        <source>Read each line. You can say no, and nothing else changes.</source>
        <translation>Lisez chaque ligne. Vous pouvez dire non, et rien d’autre ne change.</translation>
    </message>
    <message>
        <source>Your counsellor sees the same three words.</source>
        <translation>Votre conseiller voit les trois mêmes mots.</translation>
    </message>
    <message>
        <source>What they say about your privacy</source>
        <translation>Ce qu’ils disent sur votre vie privée</translation>
    </message>
    <message>
        <source>Somebody helps you. After Yes, write your passphrase yourself.</source>
        <translation>Quelqu’un vous aide. Après Oui, écrivez vous-même votre phrase de passe.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Choose what they may see</source>
        <translation>Choisir ce qu’ils peuvent voir</translation>
    </message>
    <message>
        <source>See exactly</source>
        <translation>Voir exactement</translation>
    </message>
    <message>
        <source>See exactly what they will see</source>
        <translation>Voir exactement ce qu’ils verront</translation>
    </message>
    <message>
        <source>You may leave it empty</source>
        <translation>Vous pouvez laisser ceci vide</translation>
    </message>
    <message>
        <source>Your name there</source>
        <translation>Nom qu’ils voient</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à quand</translation>
    </message>
    <message>
        <source>Last day that they may keep it</source>
        <translation>Dernier jour où ils peuvent le garder</translation>
    </message>
    <message>
        <source>They may save or print parts of it</source>
        <translation>Ils peuvent en enregistrer ou imprimer des parties</translation>
    </message>
    <message>
        <source>Guidance → Stop sharing. Always, at once.</source>
        <translation>Accompagnement → Arrêter le partage. Toujours, tout de suite.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>They may not</source>
        <translation>Ils ne peuvent pas</translation>
    </message>
    <message>
        <source>How to stop</source>
        <translation>Comment arrêter</translation>
    </message>
    <message>
        <source>This program cannot erase copies made elsewhere.</source>
        <translation>Ce programme ne peut pas effacer les copies faites ailleurs.</translation>
    </message>
    <message>
        <source>Choose what it is for first.</source>
        <translation>Choisissez d’abord à quoi cela sert.</translation>
    </message>
    <message>
        <source>Choose what they may see first.</source>
        <translation>Choisissez d’abord ce qu’ils peuvent voir.</translation>
    </message>
    <message>
        <source>Choose a day that is still to come.</source>
        <translation>Choisissez un jour à venir.</translation>
    </message>
    <message>
        <source>known</source>
        <translation>connu</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>pas vérifié</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Choisissez</translation>
    </message>
    <message>
        <source>Why the law allows it, they say</source>
        <translation>Pourquoi la loi le permet, selon eux</translation>
    </message>
    <message>
        <source>Where they keep it</source>
        <translation>Où ils le gardent</translation>
    </message>
    <message>
        <source>%1 (law of %2)</source>
        <translation>%1 (droit&#xa0;: %2)</translation>
    </message>
    <message>
        <source>Where you can complain</source>
        <translation>Où vous pouvez vous plaindre</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>Copie de sauvegarde</translation>
    </message>
    <message>
        <source>One locked file with all your credentials. Keep it away from this computer.</source>
        <translation>Un fichier verrouillé avec toutes vos attestations. Gardez-le loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Faire une copie de sauvegarde</translation>
    </message>
    <message>
        <source>Writing the backup…</source>
        <translation>Écriture de la copie de sauvegarde…</translation>
    </message>
    <message>
        <source>The backup is saved as {name}.</source>
        <translation>La copie de sauvegarde est enregistrée sous {name}.</translation>
    </message>
    <message>
        <source>Your passphrase or your recovery code opens the backup later.</source>
        <translation>Votre phrase de passe ou votre code de récupération ouvrira la copie de sauvegarde.</translation>
    </message>
    <message>
        <source>Choose where it goes</source>
        <translation>Choisir l’endroit</translation>
    </message>
    <message>
        <source>Backups (*{ending})</source>
        <translation>Copies de sauvegarde (*{ending})</translation>
    </message>
    <message>
        <source>Save the backup</source>
        <translation>Enregistrer la copie de sauvegarde</translation>
    </message>
</context>
<context>
    <name>BusyOverlay</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>CalmPage</name>
    <message>
        <source>To Guidance</source>
        <translation>Vers Accompagnement</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message>
        <source>Stop the camera</source>
        <translation>Arrêter la caméra</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>Plus sombre</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>Plus clair</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>%1 % has arrived</source>
        <translation>%1&#xa0;% reçus</translation>
    </message>
    <message>
        <source>Mirrored now</source>
        <translation>Maintenant en miroir</translation>
    </message>
    <message>
        <source>No longer mirrored</source>
        <translation>Plus en miroir</translation>
    </message>
    <message>
        <source>Do not mirror</source>
        <translation>Pas en miroir</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>En miroir</translation>
    </message>
    <message>
        <source>Lamp off</source>
        <translation>Éteindre la lampe</translation>
    </message>
    <message>
        <source>Lamp on</source>
        <translation>Allumer la lampe</translation>
    </message>
    <message>
        <source>The camera cannot be used here</source>
        <translation>La caméra ne peut pas servir ici</translation>
    </message>
    <message>
        <source>A part of the system for cameras is missing. Use one of the other ways below.</source>
        <translation>Il manque au système une partie pour les caméras. Choisissez une autre façon ci-dessous.</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>Aucune caméra trouvée</translation>
    </message>
    <message>
        <source>Connect one: it starts by itself. Or use one of the other ways below.</source>
        <translation>Branchez-en une&#xa0;: elle démarre toute seule. Ou choisissez une autre façon ci-dessous.</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <translation>La caméra n’est pas autorisée</translation>
    </message>
    <message>
        <source>Allow it in the privacy settings of your system. Or use one of the other ways below.</source>
        <translation>Autorisez-la dans les paramètres de confidentialité de votre système. Ou choisissez une autre façon ci-dessous.</translation>
    </message>
    <message>
        <source>The camera does not answer</source>
        <translation>La caméra ne répond pas</translation>
    </message>
    <message>
        <source>Another program may be using it. Close that and press here to try again.</source>
        <translation>Un autre programme l’utilise peut-être. Fermez-le et appuyez ici pour réessayer.</translation>
    </message>
    <message>
        <source>May this program use the camera?</source>
        <translation>Ce programme peut-il utiliser la caméra&#xa0;?</translation>
    </message>
    <message>
        <source>Your system asks you now.</source>
        <translation>Votre système vous le demande maintenant.</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>La caméra démarre…</translation>
    </message>
    <message>
        <source>Scan a code with the camera</source>
        <translation>Scanner un code avec la caméra</translation>
    </message>
    <message>
        <source>Press to start. No picture is kept.</source>
        <translation>Appuyez pour démarrer. Aucune image n’est gardée.</translation>
    </message>
    <message>
        <source>Come closer</source>
        <translation>Approchez-vous</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Ne bougez plus</translation>
    </message>
    <message>
        <source>Ask them to show it slower</source>
        <translation>Demandez-leur de le montrer plus lentement</translation>
    </message>
    <message>
        <source>Keep it in view</source>
        <translation>Gardez-le dans l’image</translation>
    </message>
    <message>
        <source>That code holds no credential</source>
        <translation>Ce code ne contient pas d’attestation</translation>
    </message>
    <message>
        <source>Hold the QR code in front of the camera</source>
        <translation>Tenez le code QR devant la caméra</translation>
    </message>
</context>
<context>
    <name>CandidateRow</name>
    <message>
        <source>Choose details</source>
        <translation>Choisir les informations</translation>
    </message>
    <message>
        <source>Choose details of %1</source>
        <translation>Choisir les informations&#xa0;: %1</translation>
    </message>
    <message>
        <source>1 chosen detail</source>
        <translation>1 information choisie</translation>
    </message>
    <message>
        <source>%1 chosen details</source>
        <translation>%1 informations choisies</translation>
    </message>
</context>
<context>
    <name>CandidatesCard</name>
    <message>
        <source>Your credentials</source>
        <translation>Vos attestations</translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>The certificate %1 is locked. Its passphrase is not kept.</source>
        <translation>Le certificat %1 est verrouillé. Sa phrase de passe n’est pas gardée.</translation>
    </message>
    <message>
        <source>Open the certificate</source>
        <translation>Ouvrir le certificat</translation>
    </message>
    <message>
        <source>Passphrase of the certificate</source>
        <translation>Phrase de passe du certificat</translation>
    </message>
    <message>
        <source>Write the passphrase first.</source>
        <translation>Écrivez d’abord la phrase de passe.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>That passphrase does not open it. Try again.</source>
        <translation>Cette phrase de passe ne l’ouvre pas. Réessayez.</translation>
    </message>
</context>
<context>
    <name>ChangePassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase de passe</translation>
    </message>
    <message>
        <source>Your recovery code stays the same.</source>
        <translation>Votre code de récupération reste le même.</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>Votre phrase de passe actuelle</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>La changer</translation>
    </message>
    <message>
        <source>Write your passphrase first.</source>
        <translation>Écrivez d’abord votre phrase de passe.</translation>
    </message>
    <message>
        <source>Choose a new passphrase.</source>
        <translation>Choisissez une nouvelle phrase de passe.</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>Take everything back</source>
        <translation>Annuler tous les changements</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler ce changement</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Annuler ce changement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Changement annulé.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>This is no credential</source>
        <translation>Ceci n’est pas une attestation</translation>
    </message>
    <message>
        <source>Add in Settings</source>
        <translation>Ajouter dans Paramètres</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>This check found nothing against it.</source>
        <translation>Cette vérification n’a rien trouvé contre elle.</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>Quelque chose ne va pas</translation>
    </message>
    <message>
        <source>This check failed. The technical view says why. Ask for a new copy.</source>
        <translation>Cette vérification a échoué. La vue technique dit pourquoi. Demandez une nouvelle copie.</translation>
    </message>
    <message>
        <source>Could not be checked here</source>
        <translation>N’a pas pu être vérifié ici</translation>
    </message>
    <message>
        <source>Something needed for this check is not on this computer. Ask the issuer.</source>
        <translation>Il manque sur cet ordinateur quelque chose pour cette vérification. Demandez à l’émetteur.</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Ne s’applique pas</translation>
    </message>
    <message>
        <source>This kind of credential has nothing to check here.</source>
        <translation>Cette sorte d’attestation n’a rien à vérifier ici.</translation>
    </message>
    <message>
        <source>Complete and readable</source>
        <translation>Complète et lisible</translation>
    </message>
    <message>
        <source>It has everything a credential of this kind must have.</source>
        <translation>Elle a tout ce qu’une attestation de cette sorte doit avoir.</translation>
    </message>
    <message>
        <source>Damaged or incomplete</source>
        <translation>Abîmée ou incomplète</translation>
    </message>
    <message>
        <source>It cannot be read to the end. Ask for it once more, as a file if possible.</source>
        <translation>Elle n’est pas lisible jusqu’au bout. Redemandez-la, si possible dans un fichier.</translation>
    </message>
    <message>
        <source>Names no issuer</source>
        <translation>Ne nomme aucun émetteur</translation>
    </message>
    <message>
        <source>A credential says who gave it. This may be an example that nobody filled in.</source>
        <translation>Une attestation dit qui l’a donnée. C’est peut-être un exemple que personne n’a rempli.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Trop grand</translation>
    </message>
    <message>
        <source>No credential is this large, so it was not opened. Choose the file itself.</source>
        <translation>Aucune attestation n’est aussi grande&#xa0;: rien n’a été ouvert. Choisissez le fichier lui-même.</translation>
    </message>
    <message>
        <source>A format this version does not know</source>
        <translation>Un format que cette version ne connaît pas</translation>
    </message>
    <message>
        <source>It may well be genuine. Open the whole file, or ask the issuer for an Open Badge.</source>
        <translation>Elle peut très bien être authentique. Ouvrez le fichier entier, ou demandez un Open Badge à l’émetteur.</translation>
    </message>
    <message>
        <source>Nothing is in it</source>
        <translation>Il n’y a rien dedans</translation>
    </message>
    <message>
        <source>The file or text is empty. Ask for it once more.</source>
        <translation>Le fichier ou le texte est vide. Redemandez-le.</translation>
    </message>
    <message>
        <source>An Open Badge of the first kind</source>
        <translation>Un Open Badge de la première sorte</translation>
    </message>
    <message>
        <source>Badges of before 2018 cannot be checked any more. Ask the issuer for a new one.</source>
        <translation>Les badges d’avant 2018 ne peuvent plus être vérifiés. Demandez-en un nouveau à l’émetteur.</translation>
    </message>
    <message>
        <source>A certificate of an older kind</source>
        <translation>Un certificat d’une sorte plus ancienne</translation>
    </message>
    <message>
        <source>This program does not read the first Blockcerts. Ask for an Open Badge.</source>
        <translation>Ce programme ne lit pas les premiers Blockcerts. Demandez un Open Badge.</translation>
    </message>
    <message>
        <source>Only an address</source>
        <translation>Seulement une adresse</translation>
    </message>
    <message>
        <source>It leads to a website. Download the credential there, and add that file.</source>
        <translation>Cela mène à un site web. Téléchargez-y l’attestation, et ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>An offer of a credential</source>
        <translation>Une offre d’attestation</translation>
    </message>
    <message>
        <source>Accept it in the program it was made for. Then add the file you get.</source>
        <translation>Acceptez-la dans le programme prévu pour elle. Ajoutez ensuite le fichier que vous recevez.</translation>
    </message>
    <message>
        <source>A question, not an answer</source>
        <translation>Une question, pas une réponse</translation>
    </message>
    <message>
        <source>Somebody asks for details with it. It belongs in the program it was made for.</source>
        <translation>Quelqu’un demande des informations avec ceci. Sa place est dans le programme prévu pour cela.</translation>
    </message>
    <message>
        <source>Not a credential</source>
        <translation>Pas une attestation</translation>
    </message>
    <message>
        <source>It is an invitation, a record, a notice or advice. Open it on the page Guidance.</source>
        <translation>C’est une invitation, un dossier, un avis ou un conseil. Ouvrez-le à la page Accompagnement.</translation>
    </message>
    <message>
        <source>A code in a shortened form</source>
        <translation>Un code en forme raccourcie</translation>
    </message>
    <message>
        <source>This program does not read this form. Ask for the file itself.</source>
        <translation>Ce programme ne lit pas cette forme. Demandez le fichier lui-même.</translation>
    </message>
    <message>
        <source>A web page</source>
        <translation>Une page web</translation>
    </message>
    <message>
        <source>Download the credential on that page, and add that file.</source>
        <translation>Téléchargez l’attestation sur cette page, et ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>A picture of another kind</source>
        <translation>Une image d’une autre sorte</translation>
    </message>
    <message>
        <source>A badge in a picture is a PNG or SVG file. Ask for the original file.</source>
        <translation>Un badge dans une image est un fichier PNG ou SVG. Demandez le fichier d’origine.</translation>
    </message>
    <message>
        <source>A document made for phones</source>
        <translation>Un document fait pour les téléphones</translation>
    </message>
    <message>
        <source>This program does not read this form (mdoc). Ask the issuer for another form.</source>
        <translation>Ce programme ne lit pas cette forme (mdoc). Demandez une autre forme à l’émetteur.</translation>
    </message>
    <message>
        <source>Keys of an issuer</source>
        <translation>Clés d’un émetteur</translation>
    </message>
    <message>
        <source>It is no credential. Add it in Settings if you trust the issuer.</source>
        <translation>Ce n’est pas une attestation. Ajoutez-le dans Paramètres si vous faites confiance à l’émetteur.</translation>
    </message>
    <message>
        <source>A list of withdrawn credentials</source>
        <translation>Une liste d’attestations retirées</translation>
    </message>
    <message>
        <source>It is no credential. Add it in Settings.</source>
        <translation>Ce n’est pas une attestation. Ajoutez-le dans Paramètres.</translation>
    </message>
    <message>
        <source>A description of credentials</source>
        <translation>Une description d’attestations</translation>
    </message>
    <message>
        <source>It says how credentials are written. Ask for the credential itself.</source>
        <translation>Il dit comment s’écrivent les attestations. Demandez l’attestation elle-même.</translation>
    </message>
    <message>
        <source>A list of words</source>
        <translation>Une liste de mots</translation>
    </message>
    <message>
        <source>Credentials are written in such words. Ask for the credential itself.</source>
        <translation>Les attestations sont écrites avec ces mots. Demandez l’attestation elle-même.</translation>
    </message>
    <message>
        <source>Only a signature of a person</source>
        <translation>Seulement la signature d’une personne</translation>
    </message>
    <message>
        <source>The credential itself is missing. Ask for the whole file.</source>
        <translation>L’attestation elle-même manque. Demandez le fichier entier.</translation>
    </message>
    <message>
        <source>Nothing but a signed message</source>
        <translation>Rien qu’un message signé</translation>
    </message>
    <message>
        <source>There is no credential in it. Ask for the credential itself.</source>
        <translation>Il ne contient pas d’attestation. Demandez l’attestation elle-même.</translation>
    </message>
    <message>
        <source>Data without a credential</source>
        <translation>Données sans attestation</translation>
    </message>
    <message>
        <source>It is no credential that this version knows. Ask the issuer for an Open Badge.</source>
        <translation>Cette version ne connaît pas cette attestation. Demandez un Open Badge à l’émetteur.</translation>
    </message>
    <message>
        <source>A transcript of an older kind</source>
        <translation>Un relevé d’une sorte plus ancienne</translation>
    </message>
    <message>
        <source>This program reads the kind that came after it. Ask the issuer for CLR 2.0.</source>
        <translation>Ce programme lit la sorte qui a suivi. Demandez CLR 2.0 à l’émetteur.</translation>
    </message>
    <message>
        <source>A European credential of an older kind</source>
        <translation>Une attestation européenne d’une sorte plus ancienne</translation>
    </message>
    <message>
        <source>Ask the issuer for the kind that is made since 2023.</source>
        <translation>Demandez à l’émetteur la sorte faite depuis 2023.</translation>
    </message>
    <message>
        <source>A description of a badge</source>
        <translation>Une description d’un badge</translation>
    </message>
    <message>
        <source>It says what the badge stands for, not who earned it. Ask for the badge itself.</source>
        <translation>Il dit ce que le badge représente, pas qui l’a obtenu. Demandez le badge lui-même.</translation>
    </message>
    <message>
        <source>A description of an issuer</source>
        <translation>Une description d’un émetteur</translation>
    </message>
    <message>
        <source>It says who gives badges, not who earned one. Ask for the badge itself.</source>
        <translation>Il dit qui donne des badges, pas qui en a obtenu un. Demandez le badge lui-même.</translation>
    </message>
    <message>
        <source>An issuer&apos;s key</source>
        <translation>Une clé d’un émetteur</translation>
    </message>
    <message>
        <source>A list of withdrawn badges</source>
        <translation>Une liste de badges retirés</translation>
    </message>
    <message>
        <source>A recommendation of a badge</source>
        <translation>Une recommandation d’un badge</translation>
    </message>
    <message>
        <source>It is no credential of a person. Ask for the badge itself.</source>
        <translation>Ce n’est pas l’attestation d’une personne. Demandez le badge lui-même.</translation>
    </message>
    <message>
        <source>Only the address of a badge</source>
        <translation>Seulement l’adresse d’un badge</translation>
    </message>
    <message>
        <source>It leads to a website. Download the badge there, and add that file.</source>
        <translation>Cela mène à un site web. Téléchargez-y le badge, et ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>Made by a newer program</source>
        <translation>Faite par un programme plus récent</translation>
    </message>
    <message>
        <source>Update the program, then read the code again.</source>
        <translation>Mettez le programme à jour, puis relisez le code.</translation>
    </message>
    <message>
        <source>No code found</source>
        <translation>Aucun code trouvé</translation>
    </message>
    <message>
        <source>Use a sharper picture that shows the whole code, or ask for the file.</source>
        <translation>Prenez une image plus nette qui montre tout le code, ou demandez le fichier.</translation>
    </message>
    <message>
        <source>Part of the moving code is missing</source>
        <translation>Il manque une partie du code animé</translation>
    </message>
    <message>
        <source>Keep reading until every part has arrived.</source>
        <translation>Continuez à lire jusqu’à ce que chaque partie soit arrivée.</translation>
    </message>
    <message>
        <source>A kind of signature this version does not know</source>
        <translation>Une sorte de signature que cette version ne connaît pas</translation>
    </message>
    <message>
        <source>It may well be genuine. Update the program, or ask the issuer.</source>
        <translation>Elle peut très bien être authentique. Mettez le programme à jour, ou demandez à l’émetteur.</translation>
    </message>
    <message>
        <source>It may well be genuine ({detail}). Update the program, or ask the issuer.</source>
        <translation>Elle peut très bien être authentique ({detail}). Mettez le programme à jour, ou demandez à l’émetteur.</translation>
    </message>
    <message>
        <source>Uses words this version does not know</source>
        <translation>Utilise des mots que cette version ne connaît pas</translation>
    </message>
    <message>
        <source>Its vocabulary is not on this computer. Add the file of it, or ask the issuer.</source>
        <translation>Son vocabulaire n’est pas sur cet ordinateur. Ajoutez son fichier, ou demandez à l’émetteur.</translation>
    </message>
    <message>
        <source>Holds a detail that is not defined</source>
        <translation>Contient une information non définie</translation>
    </message>
    <message>
        <source>A detail has no agreed meaning, so nobody can vouch for it. Ask the issuer.</source>
        <translation>Une information n’a pas de sens convenu&#xa0;: personne ne peut la garantir. Demandez à l’émetteur.</translation>
    </message>
    <message>
        <source>Not changed since it was issued</source>
        <translation>Pas modifiée depuis sa délivrance</translation>
    </message>
    <message>
        <source>The issuer&apos;s signature fits.</source>
        <translation>La signature de l’émetteur correspond.</translation>
    </message>
    <message>
        <source>The issuer&apos;s signature fits ({algorithm}).</source>
        <translation>La signature de l’émetteur correspond ({algorithm}).</translation>
    </message>
    <message>
        <source>Changed after it was issued</source>
        <translation>Modifiée après sa délivrance</translation>
    </message>
    <message>
        <source>The signature does not fit what it says. Ask for a new copy.</source>
        <translation>La signature ne correspond pas à ce qu’elle dit. Demandez une nouvelle copie.</translation>
    </message>
    <message>
        <source>A detail was changed</source>
        <translation>Une information a été modifiée</translation>
    </message>
    <message>
        <source>A shown detail is not the one the issuer signed. Ask the holder to share again.</source>
        <translation>Une information montrée n’est pas celle que l’émetteur a signée. Demandez au titulaire de partager de nouveau.</translation>
    </message>
    <message>
        <source>A detail was added</source>
        <translation>Une information a été ajoutée</translation>
    </message>
    <message>
        <source>The issuer never signed one of the details. Ask the holder to share again.</source>
        <translation>L’émetteur n’a jamais signé une des informations. Demandez au titulaire de partager de nouveau.</translation>
    </message>
    <message>
        <source>A detail stands in it twice</source>
        <translation>Une information s’y trouve deux fois</translation>
    </message>
    <message>
        <source>No honest copy does that. Ask the holder to share again.</source>
        <translation>Aucune copie honnête ne fait cela. Demandez au titulaire de partager de nouveau.</translation>
    </message>
    <message>
        <source>A detail is damaged</source>
        <translation>Une information est abîmée</translation>
    </message>
    <message>
        <source>One of the shown details cannot be read. Ask the holder to share again.</source>
        <translation>Une des informations montrées est illisible. Demandez au titulaire de partager de nouveau.</translation>
    </message>
    <message>
        <source>A detail is far too large</source>
        <translation>Une information est beaucoup trop longue</translation>
    </message>
    <message>
        <source>No issuer makes such a detail. Ask the holder to share again.</source>
        <translation>Aucun émetteur ne fait une telle information. Demandez au titulaire de partager de nouveau.</translation>
    </message>
    <message>
        <source>Signed in an unsafe way</source>
        <translation>Signée d’une façon peu sûre</translation>
    </message>
    <message>
        <source>Anyone could have made this signature. Ask the issuer for a newer copy.</source>
        <translation>N’importe qui a pu faire cette signature. Demandez une copie plus récente à l’émetteur.</translation>
    </message>
    <message>
        <source>Changed or not: unknown</source>
        <translation>Modifiée ou non&#xa0;: inconnu</translation>
    </message>
    <message>
        <source>The issuer&apos;s key is not on this computer. Add a list that has it in Settings.</source>
        <translation>La clé de l’émetteur n’est pas sur cet ordinateur. Ajoutez dans Paramètres une liste qui la contient.</translation>
    </message>
    <message>
        <source>This version does not know this kind of signature. Update the program.</source>
        <translation>Cette version ne connaît pas cette sorte de signature. Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>Carries no seal</source>
        <translation>Ne porte pas de sceau</translation>
    </message>
    <message>
        <source>Nobody vouches for it: anyone could have written it. Ask the issuer for a sealed copy.</source>
        <translation>Personne ne la garantit&#xa0;: n’importe qui a pu l’écrire. Demandez à l’émetteur une copie avec sceau.</translation>
    </message>
    <message>
        <source>Not made to be shown</source>
        <translation>Pas faite pour être montrée</translation>
    </message>
    <message>
        <source>This is the holder&apos;s own file, with everything in it. Ask the holder to share it instead.</source>
        <translation>C’est le propre fichier du titulaire, avec tout son contenu. Demandez plutôt au titulaire de le partager.</translation>
    </message>
    <message>
        <source>Holds a detail that no seal covers</source>
        <translation>Contient une information qu’aucun sceau ne couvre</translation>
    </message>
    <message>
        <source>Anyone could have added it. Ask the issuer for a new copy.</source>
        <translation>N’importe qui a pu l’ajouter. Demandez une nouvelle copie à l’émetteur.</translation>
    </message>
    <message>
        <source>The issuer keeps this badge on its website. What stands there is not on this computer.</source>
        <translation>L’émetteur garde ce badge sur son site web. Ce qui s’y trouve n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Not what the issuer published</source>
        <translation>Pas ce que l’émetteur a publié</translation>
    </message>
    <message>
        <source>The issuer&apos;s website says something else. Ask the issuer or the holder for a new copy.</source>
        <translation>Le site web de l’émetteur dit autre chose. Demandez une nouvelle copie à l’émetteur ou au titulaire.</translation>
    </message>
    <message>
        <source>Not where the issuer publishes</source>
        <translation>Pas là où l’émetteur publie</translation>
    </message>
    <message>
        <source>It stands at an address that the issuer does not use for badges. Ask the issuer.</source>
        <translation>Elle se trouve à une adresse que l’émetteur n’utilise pas pour ses badges. Demandez à l’émetteur.</translation>
    </message>
    <message>
        <source>Its vocabulary is not on this computer. Update the program, or ask the issuer.</source>
        <translation>Son vocabulaire n’est pas sur cet ordinateur. Mettez le programme à jour, ou demandez à l’émetteur.</translation>
    </message>
    <message>
        <source>Changes were not looked for</source>
        <translation>Modifications pas recherchées</translation>
    </message>
    <message>
        <source>It could not be read, so there was nothing to compare.</source>
        <translation>Elle n’était pas lisible. Il n’y avait donc rien à comparer.</translation>
    </message>
    <message>
        <source>Says what it should</source>
        <translation>Dit ce qu’elle doit dire</translation>
    </message>
    <message>
        <source>Everything its own kind requires is there.</source>
        <translation>Tout ce que sa sorte exige est là.</translation>
    </message>
    <message>
        <source>Of no stated kind</source>
        <translation>De sorte non indiquée</translation>
    </message>
    <message>
        <source>It does not say what kind of credential it is, so nothing is required.</source>
        <translation>Elle ne dit pas quelle sorte d’attestation elle est. Rien n’est donc exigé.</translation>
    </message>
    <message>
        <source>Of a kind this version does not know</source>
        <translation>D’une sorte que cette version ne connaît pas</translation>
    </message>
    <message>
        <source>It is shown as it is. What it should hold is not known here.</source>
        <translation>Elle est montrée telle quelle. Ce qu’elle devrait contenir n’est pas connu ici.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Il manque quelque chose</translation>
    </message>
    <message>
        <source>Its kind requires more: {claims}. Ask the issuer to complete it.</source>
        <translation>Sa sorte exige plus&#xa0;: {claims}. Demandez à l’émetteur de la compléter.</translation>
    </message>
    <message>
        <source>A detail makes no sense</source>
        <translation>Une information n’a pas de sens</translation>
    </message>
    <message>
        <source>Its kind does not allow this value: {claims}. Ask the issuer to correct it.</source>
        <translation>Sa sorte ne permet pas cette valeur&#xa0;: {claims}. Demandez à l’émetteur de la corriger.</translation>
    </message>
    <message>
        <source>Part of what it says cannot be explained here. Ask the issuer.</source>
        <translation>Une partie de ce qu’elle dit ne peut pas être expliquée ici. Demandez à l’émetteur.</translation>
    </message>
    <message>
        <source>A detail has no agreed meaning. Ask the issuer what it says.</source>
        <translation>Une information n’a pas de sens convenu. Demandez à l’émetteur ce qu’elle dit.</translation>
    </message>
    <message>
        <source>Content was not checked</source>
        <translation>Contenu pas vérifié</translation>
    </message>
    <message>
        <source>An earlier check failed, so what it says counts for nothing.</source>
        <translation>Une vérification précédente a échoué. Ce qu’elle dit ne compte donc pas.</translation>
    </message>
    <message>
        <source>Issuer is known</source>
        <translation>L’émetteur est connu</translation>
    </message>
    <message>
        <source>A list on this computer knows the issuer.</source>
        <translation>Une liste sur cet ordinateur connaît l’émetteur.</translation>
    </message>
    <message>
        <source>The issuer is on the list “{list}”.</source>
        <translation>L’émetteur est sur la liste «&#xa0;{list}&#xa0;».</translation>
    </message>
    <message>
        <source>The issuer is on the list “{list}” of {as_of}.</source>
        <translation>L’émetteur est sur la liste «&#xa0;{list}&#xa0;» du {as_of}.</translation>
    </message>
    <message>
        <source>Issuer is not known here</source>
        <translation>L’émetteur n’est pas connu ici</translation>
    </message>
    <message>
        <source>Who signed it is not certain</source>
        <translation>Qui l’a signée&#xa0;: pas certain</translation>
    </message>
    <message>
        <source>Nothing here ties this key to the issuer it names. Ask the issuer.</source>
        <translation>Rien ici ne lie cette clé à l’émetteur qu’elle nomme. Demandez à l’émetteur.</translation>
    </message>
    <message>
        <source>Signed with a former key</source>
        <translation>Signée avec une ancienne clé</translation>
    </message>
    <message>
        <source>A newer list no longer names this key of the issuer. Ask the issuer.</source>
        <translation>Une liste plus récente ne nomme plus cette clé de l’émetteur. Demandez à l’émetteur.</translation>
    </message>
    <message>
        <source>It was this issuer&apos;s key until {until}. Ask the issuer whether it still counts.</source>
        <translation>C’était la clé de cet émetteur jusqu’au {until}. Demandez à l’émetteur si elle compte encore.</translation>
    </message>
    <message>
        <source>Key not in use at that time</source>
        <translation>Clé pas utilisée à ce moment</translation>
    </message>
    <message>
        <source>The issuer did not use this key when this was signed. Ask the issuer.</source>
        <translation>L’émetteur n’utilisait pas cette clé au moment de la signature. Demandez à l’émetteur.</translation>
    </message>
    <message>
        <source>It was this issuer&apos;s key until {until}, and this was signed outside that time.</source>
        <translation>C’était la clé de cet émetteur jusqu’au {until}. Ceci a été signé hors de ce temps.</translation>
    </message>
    <message>
        <source>Key given up by the issuer</source>
        <translation>Clé abandonnée par l’émetteur</translation>
    </message>
    <message>
        <source>The issuer no longer stands behind this key. Ask for a new copy.</source>
        <translation>L’émetteur ne soutient plus cette clé. Demandez une nouvelle copie.</translation>
    </message>
    <message>
        <source>Issuer could not be checked</source>
        <translation>L’émetteur n’a pas pu être vérifié</translation>
    </message>
    <message>
        <source>No key of this issuer is on this computer. Add a list that has it in Settings.</source>
        <translation>Aucune clé de cet émetteur n’est sur cet ordinateur. Ajoutez dans Paramètres une liste qui la contient.</translation>
    </message>
    <message>
        <source>This version does not know this kind of signature. Ask the issuer directly.</source>
        <translation>Cette version ne connaît pas cette sorte de signature. Demandez directement à l’émetteur.</translation>
    </message>
    <message>
        <source>Issuer&apos;s certificate is not known here</source>
        <translation>Le certificat de l’émetteur n’est pas connu ici</translation>
    </message>
    <message>
        <source>No list here names this issuer. Ask who they are, or add a list in Settings.</source>
        <translation>Aucune liste ici ne nomme cet émetteur. Demandez qui c’est, ou ajoutez une liste dans Paramètres.</translation>
    </message>
    <message>
        <source>It leads to nobody on your lists. Ask who they are, or add a list in Settings.</source>
        <translation>Il ne mène à personne sur vos listes. Demandez qui c’est, ou ajoutez une liste dans Paramètres.</translation>
    </message>
    <message>
        <source>Issuer&apos;s certificate is out of date</source>
        <translation>Le certificat de l’émetteur est périmé</translation>
    </message>
    <message>
        <source>It was not in force at this moment. Ask the issuer for a new copy.</source>
        <translation>Il n’était pas valable à ce moment. Demandez une nouvelle copie à l’émetteur.</translation>
    </message>
    <message>
        <source>Without a seal, nothing shows who wrote it.</source>
        <translation>Sans sceau, rien ne montre qui l’a écrite.</translation>
    </message>
    <message>
        <source>What the issuer publishes is not on this computer.</source>
        <translation>Ce que l’émetteur publie n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Issuer was not checked</source>
        <translation>Émetteur pas vérifié</translation>
    </message>
    <message>
        <source>An earlier check failed, so what it says of the issuer counts for nothing.</source>
        <translation>Une vérification précédente a échoué. Ce qu’elle dit de l’émetteur ne compte donc pas.</translation>
    </message>
    <message>
        <source>Shown by the person it was issued to</source>
        <translation>Montrée par la personne qui l’a reçue</translation>
    </message>
    <message>
        <source>Whoever shared it holds the key it was issued to.</source>
        <translation>La personne qui l’a partagée possède la clé liée à cette attestation.</translation>
    </message>
    <message>
        <source>Made for “{audience}” on {made_at}.</source>
        <translation>Faite pour «&#xa0;{audience}&#xa0;» le {made_at}.</translation>
    </message>
    <message>
        <source>Answer to your question</source>
        <translation>Réponse à votre question</translation>
    </message>
    <message>
        <source>Made on {made_at}. It cannot be a copy of an older one.</source>
        <translation>Faite le {made_at}. Ce ne peut pas être une copie d’une plus ancienne.</translation>
    </message>
    <message>
        <source>It is yours</source>
        <translation>Elle est à vous</translation>
    </message>
    <message>
        <source>It is bound to a key that only this wallet holds.</source>
        <translation>Elle est liée à une clé que seul ce portefeuille possède.</translation>
    </message>
    <message>
        <source>Bound to no wallet</source>
        <translation>Liée à aucun portefeuille</translation>
    </message>
    <message>
        <source>The issuer did not tie it to a key, so you can share it as a copy.</source>
        <translation>L’émetteur ne l’a pas liée à une clé&#xa0;: vous pouvez la partager comme copie.</translation>
    </message>
    <message>
        <source>Bound to a key of an unknown kind</source>
        <translation>Liée à une clé d’une sorte inconnue</translation>
    </message>
    <message>
        <source>This version cannot check such a key. Update the program, or ask the issuer.</source>
        <translation>Cette version ne peut pas vérifier une telle clé. Mettez le programme à jour, ou demandez à l’émetteur.</translation>
    </message>
    <message>
        <source>Belongs to another wallet</source>
        <translation>Appartient à un autre portefeuille</translation>
    </message>
    <message>
        <source>This wallet lacks its key. You can share it as a copy only.</source>
        <translation>Sa clé manque dans ce portefeuille. Vous pouvez la partager seulement comme copie.</translation>
    </message>
    <message>
        <source>A copy, holder not proven</source>
        <translation>Une copie, titulaire non prouvé</translation>
    </message>
    <message>
        <source>Anyone who has this copy can show it. Ask the person to share it with your name.</source>
        <translation>Toute personne qui a cette copie peut la montrer. Demandez à la personne de la partager à votre nom.</translation>
    </message>
    <message>
        <source>Not shown by the person it was issued to</source>
        <translation>Pas montrée par la personne qui l’a reçue</translation>
    </message>
    <message>
        <source>The proof of the holder does not fit. Ask the person to share it again.</source>
        <translation>La preuve du titulaire ne correspond pas. Demandez à la personne de la partager de nouveau.</translation>
    </message>
    <message>
        <source>Holder proven in an unsafe way</source>
        <translation>Titulaire prouvé d’une façon peu sûre</translation>
    </message>
    <message>
        <source>Anyone could have made this proof of the holder. Ask for a new one.</source>
        <translation>N’importe qui a pu faire cette preuve du titulaire. Demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>Made a while ago</source>
        <translation>Faite il y a un certain temps</translation>
    </message>
    <message>
        <source>Made for “{audience}” on {made_at}. Ask for a fresh one.</source>
        <translation>Faite pour «&#xa0;{audience}&#xa0;» le {made_at}. Demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The clocks differ</source>
        <translation>Les horloges diffèrent</translation>
    </message>
    <message>
        <source>Made on {made_at}, which is still to come here. Set both clocks right.</source>
        <translation>Faite le {made_at}, une date encore à venir ici. Mettez les deux horloges à l’heure.</translation>
    </message>
    <message>
        <source>Not an answer to this question</source>
        <translation>Pas une réponse à cette question</translation>
    </message>
    <message>
        <source>It answers another question, or an older one. Ask again.</source>
        <translation>Elle répond à une autre question, ou à une plus ancienne. Demandez de nouveau.</translation>
    </message>
    <message>
        <source>Made for somebody else</source>
        <translation>Faite pour quelqu’un d’autre</translation>
    </message>
    <message>
        <source>The holder made this for “{audience}”. Ask for one that is meant for you.</source>
        <translation>Le titulaire a fait ceci pour «&#xa0;{audience}&#xa0;». Demandez-en une faite pour vous.</translation>
    </message>
    <message>
        <source>This answer was used before</source>
        <translation>Cette réponse a déjà servi</translation>
    </message>
    <message>
        <source>An answer counts once. Ask a new question.</source>
        <translation>Une réponse ne compte qu’une fois. Posez une nouvelle question.</translation>
    </message>
    <message>
        <source>Part of another credential</source>
        <translation>Partie d’une autre attestation</translation>
    </message>
    <message>
        <source>Who shows it is checked for the whole.</source>
        <translation>La personne qui la montre est vérifiée pour l’ensemble.</translation>
    </message>
    <message>
        <source>It was issued to your e-mail address.</source>
        <translation>Elle a été délivrée à votre adresse e-mail.</translation>
    </message>
    <message>
        <source>Issued to another e-mail address</source>
        <translation>Délivrée à une autre adresse e-mail</translation>
    </message>
    <message>
        <source>It is not one of yours in Settings. Add yours there, or ask the issuer.</source>
        <translation>Cette adresse n’est pas dans vos Paramètres. Ajoutez-la si elle est à vous, ou demandez à l’émetteur.</translation>
    </message>
    <message>
        <source>Holder could not be checked</source>
        <translation>Le titulaire n’a pas pu être vérifié</translation>
    </message>
    <message>
        <source>The key of who shows it is not on this computer. Ask for it once more.</source>
        <translation>La clé de la personne qui la montre n’est pas sur cet ordinateur. Redemandez l’attestation.</translation>
    </message>
    <message>
        <source>Holder was not checked</source>
        <translation>Titulaire pas vérifié</translation>
    </message>
    <message>
        <source>An earlier check failed, so it does not matter who shows it.</source>
        <translation>Une vérification précédente a échoué. Peu importe donc qui la montre.</translation>
    </message>
    <message>
        <source>In date</source>
        <translation>Encore valable</translation>
    </message>
    <message>
        <source>It has no end date.</source>
        <translation>Elle n’a pas de date de fin.</translation>
    </message>
    <message>
        <source>Valid until {until}.</source>
        <translation>Valable jusqu’au {until}.</translation>
    </message>
    <message>
        <source>Past its end date</source>
        <translation>Date de fin dépassée</translation>
    </message>
    <message>
        <source>It was valid until {until}. Ask the issuer about a renewal.</source>
        <translation>Elle était valable jusqu’au {until}. Demandez à l’émetteur si elle peut être prolongée.</translation>
    </message>
    <message>
        <source>Past the end the holder set</source>
        <translation>Fin choisie par le titulaire dépassée</translation>
    </message>
    <message>
        <source>It was meant for use until {until}. Ask the holder to share it again.</source>
        <translation>Elle devait servir jusqu’au {until}. Demandez au titulaire de la partager de nouveau.</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Pas encore valable</translation>
    </message>
    <message>
        <source>It starts on {start}. Check the clock of this computer, or wait.</source>
        <translation>Elle commence le {start}. Vérifiez l’horloge de cet ordinateur, ou attendez.</translation>
    </message>
    <message>
        <source>Dates could not be read</source>
        <translation>Dates illisibles</translation>
    </message>
    <message>
        <source>The issuer wrote a date in a way nobody can read. Ask the issuer.</source>
        <translation>L’émetteur a écrit une date que personne ne peut lire. Demandez à l’émetteur.</translation>
    </message>
    <message>
        <source>Dates were not checked</source>
        <translation>Dates pas vérifiées</translation>
    </message>
    <message>
        <source>An earlier check failed, so its dates count for nothing.</source>
        <translation>Une vérification précédente a échoué. Ses dates ne comptent donc pas.</translation>
    </message>
    <message>
        <source>Not withdrawn</source>
        <translation>Pas retirée</translation>
    </message>
    <message>
        <source>The issuer&apos;s list says so.</source>
        <translation>La liste de l’émetteur le dit.</translation>
    </message>
    <message>
        <source>The issuer&apos;s list of {as_of} says so.</source>
        <translation>La liste de l’émetteur du {as_of} le dit.</translation>
    </message>
    <message>
        <source>Cannot be withdrawn</source>
        <translation>Ne peut pas être retirée</translation>
    </message>
    <message>
        <source>The issuer keeps no list for this credential.</source>
        <translation>L’émetteur n’a pas de liste pour cette attestation.</translation>
    </message>
    <message>
        <source>Withdrawn by the issuer</source>
        <translation>Retirée par l’émetteur</translation>
    </message>
    <message>
        <source>The issuer&apos;s list of {as_of} says so. Ask the issuer why.</source>
        <translation>La liste de l’émetteur du {as_of} le dit. Demandez pourquoi à l’émetteur.</translation>
    </message>
    <message>
        <source>Suspended by the issuer</source>
        <translation>Suspendue par l’émetteur</translation>
    </message>
    <message>
        <source>The issuer&apos;s list of {as_of} says so. It may become valid again.</source>
        <translation>La liste de l’émetteur du {as_of} le dit. Elle peut redevenir valable.</translation>
    </message>
    <message>
        <source>The issuer&apos;s list says so. Ask the issuer why.</source>
        <translation>La liste de l’émetteur le dit. Demandez pourquoi à l’émetteur.</translation>
    </message>
    <message>
        <source>The issuer&apos;s list says so. It may become valid again.</source>
        <translation>La liste de l’émetteur le dit. L’attestation peut redevenir valable.</translation>
    </message>
    <message>
        <source>Withdrawn or not: unknown</source>
        <translation>Retirée ou non&#xa0;: inconnu</translation>
    </message>
    <message>
        <source>The issuer&apos;s list is not on this computer. Add it, or ask the issuer.</source>
        <translation>La liste de l’émetteur n’est pas sur cet ordinateur. Ajoutez-la, ou demandez à l’émetteur.</translation>
    </message>
    <message>
        <source>Not withdrawn when last checked</source>
        <translation>Pas retirée lors de la dernière vérification</translation>
    </message>
    <message>
        <source>The issuer&apos;s list is of {as_of}, which is long ago. Get a newer one.</source>
        <translation>La liste de l’émetteur date du {as_of}, il y a longtemps. Prenez-en une plus récente.</translation>
    </message>
    <message>
        <source>The issuer&apos;s list cannot be used</source>
        <translation>La liste de l’émetteur est inutilisable</translation>
    </message>
    <message>
        <source>It is damaged or not from this issuer. Get a newer one, or ask the issuer.</source>
        <translation>Elle est abîmée ou ne vient pas de cet émetteur. Prenez-en une plus récente, ou demandez à l’émetteur.</translation>
    </message>
    <message>
        <source>A kind of list this version does not know</source>
        <translation>Une sorte de liste que cette version ne connaît pas</translation>
    </message>
    <message>
        <source>Whether it was withdrawn cannot be told here. Ask the issuer.</source>
        <translation>On ne peut pas dire ici si elle a été retirée. Demandez à l’émetteur.</translation>
    </message>
    <message>
        <source>Withdrawal was not checked</source>
        <translation>Retrait pas vérifié</translation>
    </message>
    <message>
        <source>An earlier check failed, so there was nothing to look up.</source>
        <translation>Une vérification précédente a échoué. Il n’y avait donc rien à chercher.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Answer to your question</source>
        <translation>Réponse à votre question</translation>
    </message>
    <message>
        <source>Answer to your question, made %1</source>
        <translation>Réponse à votre question, faite %1</translation>
    </message>
    <message>
        <source>Cannot be a copy of an older one.</source>
        <translation>Ce ne peut pas être une copie d’une plus ancienne.</translation>
    </message>
    <message>
        <source>This answer came too late</source>
        <translation>Cette réponse est arrivée trop tard</translation>
    </message>
    <message>
        <source>A question counts for five minutes. Ask anew.</source>
        <translation>Une question est valable cinq minutes. Demandez de nouveau.</translation>
    </message>
    <message>
        <source>Not an answer to your question</source>
        <translation>Pas une réponse à votre question</translation>
    </message>
    <message>
        <source>It answers another question, or one from before. Ask anew.</source>
        <translation>Elle répond à une autre question, ou à une d’avant. Demandez de nouveau.</translation>
    </message>
    <message>
        <source>Answer to a question of somebody else</source>
        <translation>Réponse à la question de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>It was not made for you. Ask for one that answers your question.</source>
        <translation>Elle n’a pas été faite pour vous. Demandez-en une qui répond à votre question.</translation>
    </message>
    <message>
        <source>Answer to your question, as a copy</source>
        <translation>Réponse à votre question, comme copie</translation>
    </message>
    <message>
        <source>It does not prove who shows it, and may be older. You accept copies.</source>
        <translation>Elle ne prouve pas qui la montre, et peut être plus ancienne. Vous acceptez les copies.</translation>
    </message>
    <message>
        <source>This does not answer your whole question. It lacks: %1.</source>
        <translation>Cela ne répond pas à toute votre question. Il manque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>one credential instead of several</source>
        <translation>une seule attestation au lieu de plusieurs</translation>
    </message>
    <message>
        <source>another credential instead of the same one again</source>
        <translation>une autre attestation au lieu de la même encore une fois</translation>
    </message>
    <message>
        <source>an issuer you asked for</source>
        <translation>un émetteur que vous avez demandé</translation>
    </message>
    <message>
        <source>the kind of credential you asked for</source>
        <translation>la sorte d’attestation que vous avez demandée</translation>
    </message>
    <message>
        <source>the title you asked for</source>
        <translation>le titre que vous avez demandé</translation>
    </message>
    <message>
        <source>another credential</source>
        <translation>une autre attestation</translation>
    </message>
    <message>
        <source>Level %1 on the European scale</source>
        <translation>Niveau %1 sur l’échelle européenne</translation>
    </message>
    <message>
        <source>The scale has 8 levels, from basic knowledge (1) to a doctorate (8).</source>
        <translation>L’échelle a 8 niveaux, des connaissances de base (1) au doctorat (8).</translation>
    </message>
    <message>
        <source>The level says how demanding it was. By itself it gives no right to anything.</source>
        <translation>Le niveau dit si c’était difficile. Seul, il ne donne droit à rien.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Technical view</source>
        <translation>Vue technique</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Checks, with codes and rules</source>
        <translation>Vérifications, avec codes et règles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Explications</translation>
    </message>
    <message>
        <source>Details as shared</source>
        <translation>Informations telles que partagées</translation>
    </message>
    <message>
        <source>Text as read</source>
        <translation>Texte tel que lu</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Unknown format</source>
        <translation>Format inconnu</translation>
    </message>
    <message>
        <source>came as %1</source>
        <translation>reçu comme %1</translation>
    </message>
    <message>
        <source>Check a credential</source>
        <translation>Vérifier une attestation</translation>
    </message>
    <message>
        <source>Nothing you scan leaves this computer.</source>
        <translation>Rien de ce que vous scannez ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard to check.</source>
        <translation>Il n’y a rien à vérifier dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Try with an example</source>
        <translation>Essayer avec un exemple</translation>
    </message>
    <message>
        <source>Nothing checked yet</source>
        <translation>Rien de vérifié pour l’instant</translation>
    </message>
    <message>
        <source>Scan, drop or paste what somebody showed you. The verdict appears here.</source>
        <translation>Scannez, déposez ou collez ce que quelqu’un vous a montré. Le résultat apparaît ici.</translation>
    </message>
    <message>
        <source>Part of a moving code</source>
        <translation>Partie d’un code animé</translation>
    </message>
    <message>
        <source>%1 % has arrived. Add pictures of the other parts, or hold the code before the camera.</source>
        <translation>%1&#xa0;% reçus. Ajoutez des images des autres parties, ou tenez le code devant la caméra.</translation>
    </message>
    <message>
        <source>Part that has arrived</source>
        <translation>Partie arrivée</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>That could not be opened</source>
        <translation>Impossible d’ouvrir ceci</translation>
    </message>
    <message>
        <source>The file is gone, or you may not read it. Choose it once more, or paste its content.</source>
        <translation>Le fichier a disparu, ou vous ne pouvez pas le lire. Choisissez-le de nouveau, ou collez son contenu.</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>Le rapport est enregistré sous %1.</translation>
    </message>
    <message>
        <source>Press to choose a picture, PDF or file. Or drop or paste it here.</source>
        <translation>Appuyez pour choisir une image, un PDF ou un fichier. Ou déposez-le ou collez-le ici.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Part of the screen</source>
        <translation>Partie de l’écran</translation>
    </message>
    <message>
        <source>The code is in a mail, on the web or in a document? Take it from the screen.</source>
        <translation>Le code est dans un mail, sur le web ou dans un document&#xa0;? Prenez-le depuis l’écran.</translation>
    </message>
    <message>
        <source>Open what somebody showed you</source>
        <translation>Ouvrir ce que quelqu’un vous a montré</translation>
    </message>
    <message>
        <source>Pictures, PDFs and credentials</source>
        <translation>Images, PDF et attestations</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Your system hides the screen. Take a picture of it yourself and paste it here.</source>
        <translation>Votre système cache l’écran. Prenez-en vous-même une image et collez-la ici.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification en cours…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Montrer %1</translation>
    </message>
    <message>
        <source>%1 more are not listed here. Check them in smaller groups.</source>
        <translation>Il y en a encore %1. Vérifiez-les en groupes plus petits.</translation>
    </message>
    <message>
        <source>Credential that cannot be relied on</source>
        <translation>Attestation pas fiable</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>report-%1</source>
        <translation>rapport-%1</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;JSON (*.json)</source>
        <translation>PDF (*.pdf);;Page web (*.html);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Practice credential. It proves nothing about a real person.</source>
        <translation>Attestation d’exercice. Elle ne prouve rien sur une personne réelle.</translation>
    </message>
    <message>
        <source>Nobody has vouched for these details here. Anyone could have written them.</source>
        <translation>Personne n’a garanti ces informations ici. N’importe qui a pu les écrire.</translation>
    </message>
    <message>
        <source>Checked on %1, by this computer&apos;s clock, without a network.</source>
        <translation>Vérifié le %1, selon l’horloge de cet ordinateur, sans réseau.</translation>
    </message>
    <message>
        <source>Report of a check</source>
        <translation>Rapport d’une vérification</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’elle dit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Ce qui a été vérifié</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela veut dire</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Pas partagé</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Faite pour</translation>
    </message>
    <message>
        <source>Not stated in it</source>
        <translation>Pas indiqué dans l’attestation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Date de délivrance</translation>
    </message>
    <message>
        <source>What the person can do</source>
        <translation>Ce que la personne sait faire</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Charge de travail</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Way of taking part</source>
        <translation>Façon de participer</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>Assurance qualité</translation>
    </message>
    <message>
        <source>Needed to enrol</source>
        <translation>Nécessaire pour s’inscrire</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Surveillance</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note obtenue</translation>
    </message>
    <message>
        <source>Counts towards more</source>
        <translation>Compte pour aller plus loin</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Not changed, but the issuer is not known here</source>
        <translation>Pas modifiée, mais l’émetteur n’est pas connu ici</translation>
    </message>
    <message>
        <source>Genuine copy, holder not proven</source>
        <translation>Copie authentique, titulaire non prouvé</translation>
    </message>
    <message>
        <source>Not changed, but its dates are unclear</source>
        <translation>Pas modifiée, mais ses dates ne sont pas claires</translation>
    </message>
    <message>
        <source>Genuine, but withdrawal could not be checked</source>
        <translation>Authentique, mais le retrait n’a pas pu être vérifié</translation>
    </message>
    <message>
        <source>Genuine, but not complete</source>
        <translation>Authentique, mais incomplète</translation>
    </message>
    <message>
        <source>Genuine practice copy, holder not proven</source>
        <translation>Copie d’exercice authentique, titulaire non prouvé</translation>
    </message>
    <message>
        <source>Genuine practice credential, withdrawal not checked</source>
        <translation>Attestation d’exercice authentique, retrait pas vérifié</translation>
    </message>
    <message>
        <source>Genuine practice credential, but not complete</source>
        <translation>Attestation d’exercice authentique, mais incomplète</translation>
    </message>
    <message>
        <source>Genuine, but not made just now</source>
        <translation>Authentique, mais pas faite à l’instant</translation>
    </message>
    <message>
        <source>Genuine practice credential, not made just now</source>
        <translation>Attestation d’exercice authentique, mais pas faite à l’instant</translation>
    </message>
    <message>
        <source>Basic general knowledge, and simple tasks with somebody who guides directly.</source>
        <translation>Connaissances générales de base, et tâches simples avec une personne qui guide directement.</translation>
    </message>
    <message>
        <source>Basic knowledge of one field, and routine tasks with some independence.</source>
        <translation>Connaissances de base d’un domaine, et tâches courantes avec une certaine autonomie.</translation>
    </message>
    <message>
        <source>Facts and principles of a field, and responsibility for finishing tasks.</source>
        <translation>Faits et principes d’un domaine, et responsabilité de terminer des tâches.</translation>
    </message>
    <message>
        <source>Broad knowledge of a field, and work managed by oneself within guidelines.</source>
        <translation>Connaissances larges d’un domaine, et travail géré soi-même selon des consignes.</translation>
    </message>
    <message>
        <source>Specialised knowledge, as after a short cycle of higher education.</source>
        <translation>Connaissances spécialisées, comme après une formation courte de l’enseignement supérieur.</translation>
    </message>
    <message>
        <source>Advanced knowledge that needs critical understanding, as after a bachelor.</source>
        <translation>Connaissances avancées, qui demandent un regard critique, comme après un bachelier.</translation>
    </message>
    <message>
        <source>Highly specialised knowledge, some of it at the forefront, as after a master.</source>
        <translation>Connaissances très spécialisées, en partie à la pointe, comme après un master.</translation>
    </message>
    <message>
        <source>Knowledge at the most advanced frontier of a field, as after a doctorate.</source>
        <translation>Connaissances à la pointe extrême d’un domaine, comme après un doctorat.</translation>
    </message>
    <message>
        <source>Genuine practice credential</source>
        <translation>Attestation d’exercice authentique</translation>
    </message>
    <message>
        <source>More could not be checked, see below.</source>
        <translation>D’autres points n’ont pas pu être vérifiés, voir ci-dessous.</translation>
    </message>
    <message>
        <source>Made for “%1”, %2. Is that you? If not, it was meant for somebody else.</source>
        <translation>Faite pour «&#xa0;%1&#xa0;», %2. Est-ce vous&#xa0;? Sinon, elle était pour quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The person wants it used until %1.</source>
        <translation>La personne veut que cela serve jusqu’au %1.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 seconds ago</source>
        <translation>il y a %1 secondes</translation>
    </message>
    <message>
        <source>%1 minutes ago</source>
        <translation>il y a %1 minutes</translation>
    </message>
    <message>
        <source>%1 hours ago</source>
        <translation>il y a %1 heures</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>il y a %1 jours</translation>
    </message>
    <message>
        <source>%1 credentials found</source>
        <translation>%1 attestations trouvées</translation>
    </message>
    <message>
        <source>%1 credentials together</source>
        <translation>%1 attestations ensemble</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>What do you want to compare?</source>
        <translation>Que voulez-vous comparer&#xa0;?</translation>
    </message>
    <message>
        <source>Pick two to four credentials. You then read them side by side.</source>
        <translation>Choisissez deux à quatre attestations. Vous les lirez côte à côte.</translation>
    </message>
    <message>
        <source>Search title, issuer, skill…</source>
        <translation>Chercher un titre, un émetteur, une compétence…</translation>
    </message>
    <message>
        <source>Four is the most. Take one out to pick another.</source>
        <translation>Quatre est le maximum. Retirez-en une pour en choisir une autre.</translation>
    </message>
    <message>
        <source>Add credential</source>
        <translation>Ajouter une attestation</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Rien à comparer pour l’instant</translation>
    </message>
    <message>
        <source>It takes two credentials. Add another one first.</source>
        <translation>Il faut deux attestations. Ajoutez-en d’abord une autre.</translation>
    </message>
    <message>
        <source>%1 more. Search to find them.</source>
        <translation>Encore %1. Cherchez pour les trouver.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>What may they see?</source>
        <translation>Que peuvent-ils voir&#xa0;?</translation>
    </message>
    <message>
        <source>Choose credentials, and which details of them. Nothing leaves this computer yet.</source>
        <translation>Choisissez des attestations, et quelles informations. Rien ne quitte encore cet ordinateur.</translation>
    </message>
    <message>
        <source>Share your record</source>
        <translation>Partager votre dossier</translation>
    </message>
    <message>
        <source>Tick what your counsellor may see. Everything else stays hidden.</source>
        <translation>Cochez ce que votre conseiller peut voir. Tout le reste est caché.</translation>
    </message>
    <message>
        <source>Everything in it shows. Nothing can be left out.</source>
        <translation>Tout son contenu est visible. Rien ne peut être laissé de côté.</translation>
    </message>
    <message>
        <source>You have no credentials here.</source>
        <translation>Vous n’avez aucune attestation ici.</translation>
    </message>
    <message>
        <source>Files that go along</source>
        <translation>Fichiers joints</translation>
    </message>
    <message>
        <source>Such as a CV or a letter. At most 20 files: 8 MB each, and 16 MB together.</source>
        <translation>Comme un CV ou une lettre. Au plus 20&#xa0;fichiers&#xa0;: 8&#xa0;Mo chacun, et 16&#xa0;Mo ensemble.</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Ajouter un fichier</translation>
    </message>
    <message>
        <source>Choose files that go along</source>
        <translation>Choisir les fichiers à joindre</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Enlever %1</translation>
    </message>
    <message>
        <source>What will they see?</source>
        <translation>Que verront-ils&#xa0;?</translation>
    </message>
    <message>
        <source>Tick what you want to share. Everything else stays hidden.</source>
        <translation>Cochez ce que vous voulez partager. Tout le reste est caché.</translation>
    </message>
    <message>
        <source>One seal covers all of it. They see everything, or nothing.</source>
        <translation>Un seul sceau couvre tout. Ils voient tout, ou rien.</translation>
    </message>
    <message>
        <source>The whole credential</source>
        <translation>Toute l’attestation</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Pour qui&#xa0;?</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Personne ou organisation</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Day and time it stops being valid</source>
        <translation>Jour et heure où elle cesse d’être valable</translation>
    </message>
    <message>
        <source>As a copy, without proof that it is yours</source>
        <translation>Comme copie, sans preuve qu’elle est à vous</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Make QR code</source>
        <translation>Créer le code QR</translation>
    </message>
    <message>
        <source>Save all of it as a file</source>
        <translation>Tout enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>They will be told: %1</source>
        <translation>Ils liront&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading so many codes takes long. A file or PDF is easier for them.</source>
        <translation>Lire autant de codes prend du temps. Un fichier ou un PDF est plus facile pour eux.</translation>
    </message>
    <message>
        <source>Sharing: step 2 of 3</source>
        <translation>Partage&#xa0;: étape 2 sur 3</translation>
    </message>
    <message>
        <source>Fewer details fit one code that stands still.</source>
        <translation>Moins d’informations tiennent dans un code fixe.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>All of it. No part of this credential can be left out.</source>
        <translation>Tout. Aucune partie de cette attestation ne peut être laissée de côté.</translation>
    </message>
    <message>
        <source>Make code of all of it</source>
        <translation>Créer un code avec tout</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>This includes your %1.</source>
        <translation>Cela contient votre %1.</translation>
    </message>
    <message>
        <source>Do they really need all of this? You cannot take it back.</source>
        <translation>Ont-ils vraiment besoin de tout cela&#xa0;? Vous ne pouvez pas le reprendre.</translation>
    </message>
    <message>
        <source>Does %1 really need all of this? You cannot take it back.</source>
        <translation>Tout cela est-il vraiment nécessaire pour %1&#xa0;? Vous ne pouvez pas le reprendre.</translation>
    </message>
    <message>
        <source>Also share your %1?</source>
        <translation>Partager aussi votre %1&#xa0;?</translation>
    </message>
    <message>
        <source>Share all of it</source>
        <translation>Tout partager</translation>
    </message>
    <message>
        <source>Do not share</source>
        <translation>Ne pas partager</translation>
    </message>
    <message>
        <source>This computer could not check it. Theirs may tell them more.</source>
        <translation>Cet ordinateur n’a pas pu la vérifier. Chez eux, ce sera peut-être possible.</translation>
    </message>
    <message>
        <source>This is a copy: it belongs to no key in this wallet. It cannot prove who shows it, nor end.</source>
        <translation>C’est une copie&#xa0;: aucune clé de ce portefeuille ne va avec. Elle ne prouve pas qui la montre, et n’a pas de fin.</translation>
    </message>
    <message>
        <source>Nobody is named, so this is a copy. It cannot prove that it is yours, and it has no end.</source>
        <translation>Personne n’est nommé&#xa0;: c’est donc une copie. Elle ne prouve pas qu’elle est à vous, et n’a pas de fin.</translation>
    </message>
    <message>
        <source>A copy cannot prove that it is yours, and it has no end. Whoever has it can show it.</source>
        <translation>Une copie ne peut pas prouver qu’elle est à vous, et n’a pas de fin. Toute personne qui l’a peut la montrer.</translation>
    </message>
</context>
<context>
    <name>CodeControls</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Plus lentement</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>Un à la fois</translation>
    </message>
    <message>
        <source>A phone</source>
        <translation>Un téléphone</translation>
    </message>
    <message>
        <source>A laptop</source>
        <translation>Un ordinateur portable</translation>
    </message>
    <message>
        <source>Their camera</source>
        <translation>Leur caméra</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Usual speed</source>
        <translation>Vitesse normale</translation>
    </message>
    <message>
        <source>Let it move</source>
        <translation>Laisser bouger</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <translation>Code %1 sur %2</translation>
    </message>
    <message>
        <source>A moving code of %1 parts.</source>
        <translation>Un code animé de %1 parties.</translation>
    </message>
    <message>
        <source>All %1 parts were shown once.</source>
        <translation>Les %1 parties ont été montrées une fois.</translation>
    </message>
    <message>
        <source>All %1 parts were shown %2 times.</source>
        <translation>Les %1 parties ont été montrées %2 fois.</translation>
    </message>
</context>
<context>
    <name>CodeDisplay</name>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>This window is too small for the code. Make it larger, use the full screen, or save it.</source>
        <translation>Cette fenêtre est trop petite pour le code. Agrandissez-la, choisissez le plein écran, ou enregistrez le code.</translation>
    </message>
    <message>
        <source>This screen is too small for the code. Choose another way.</source>
        <translation>Cet écran est trop petit pour le code. Choisissez une autre façon.</translation>
    </message>
    <message>
        <source>One code that stands still.</source>
        <translation>Un seul code fixe.</translation>
    </message>
    <message>
        <source>Turn your screen brightness up.</source>
        <translation>Augmentez la luminosité de votre écran.</translation>
    </message>
    <message>
        <source>Escape leaves the full screen.</source>
        <translation>Échap quitte le plein écran.</translation>
    </message>
    <message>
        <source>The arrows step.</source>
        <translation>Les flèches avancent pas à pas.</translation>
    </message>
    <message>
        <source>P pauses, S slows down.</source>
        <translation>P met en pause, S ralentit.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Not shown, because the proof failed</source>
        <translation>Pas montré, car la preuve a échoué</translation>
    </message>
    <message>
        <source>My credentials</source>
        <translation>Mes attestations</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Choose others</source>
        <translation>Choisir d’autres attestations</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>What each one says, row by row. Nothing here says which is better.</source>
        <translation>Ce que dit chacune, ligne par ligne. Rien ici ne dit laquelle est la meilleure.</translation>
    </message>
    <message>
        <source>Comparison of credentials</source>
        <translation>Comparaison d’attestations</translation>
    </message>
    <message>
        <source>%1 credentials side by side</source>
        <translation>%1 attestations côte à côte</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>They may</source>
        <translation>Ils peuvent</translation>
    </message>
    <message>
        <source>They may not</source>
        <translation>Ils ne peuvent pas</translation>
    </message>
    <message>
        <source>Look at it there, and save nothing elsewhere</source>
        <translation>Le regarder là-bas, et ne rien enregistrer ailleurs</translation>
    </message>
    <message>
        <source>Somebody helped you at the keyboard.</source>
        <translation>Quelqu’un vous a aidé au clavier.</translation>
    </message>
    <message>
        <source>You may</source>
        <translation>Vous pouvez</translation>
    </message>
    <message>
        <source>You may not</source>
        <translation>Vous ne pouvez pas</translation>
    </message>
    <message>
        <source>Look at it here, and save nothing elsewhere</source>
        <translation>Le regarder ici, et ne rien enregistrer ailleurs</translation>
    </message>
    <message>
        <source>Somebody helped the learner at the keyboard.</source>
        <translation>Quelqu’un a aidé la personne au clavier.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Who else sees it</source>
        <translation>Qui d’autre le voit</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Où il est gardé</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>the whole credential</source>
        <translation>toute l’attestation</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à quand</translation>
    </message>
    <message>
        <source>Save or print parts of it, for this purpose</source>
        <translation>En enregistrer ou imprimer des parties, dans ce but</translation>
    </message>
    <message>
        <source>You agree to it, and can take that back.</source>
        <translation>Vous êtes d’accord, et pouvez revenir sur cet accord.</translation>
    </message>
    <message>
        <source>They need it for what they agreed with you.</source>
        <translation>Ils en ont besoin pour ce qu’ils ont convenu avec vous.</translation>
    </message>
    <message>
        <source>It is part of their public task.</source>
        <translation>Cela fait partie de leur mission publique.</translation>
    </message>
    <message>
        <source>They say they have a good reason for it.</source>
        <translation>Ils disent avoir une bonne raison pour cela.</translation>
    </message>
    <message>
        <source>They do not say.</source>
        <translation>Ils ne le disent pas.</translation>
    </message>
    <message>
        <source>Nobody vouches for this name. Compare the three words.</source>
        <translation>Personne ne garantit ce nom. Comparez les trois mots.</translation>
    </message>
    <message>
        <source>Known as %1.</source>
        <translation>Connu comme %1.</translation>
    </message>
    <message>
        <source>Known as %1, by %2.</source>
        <translation>Connu comme %1, selon %2.</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Rien de choisi pour l’instant</translation>
    </message>
    <message>
        <source>1 credential</source>
        <translation>1 attestation</translation>
    </message>
    <message>
        <source>%1 credentials</source>
        <translation>%1 attestations</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>%1, without your %2</source>
        <translation>%1, sans votre %2</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 fichiers</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>They will see your %1. Do they need that?</source>
        <translation>Ils verront votre %1. En ont-ils besoin&#xa0;?</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semaine</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mois</translation>
    </message>
    <message>
        <source>As long as they ask</source>
        <translation>Aussi longtemps qu’ils le demandent</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Un autre jour…</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Choisir un jour</translation>
    </message>
    <message>
        <source>%1, then it is erased</source>
        <translation>%1, ensuite c’est effacé</translation>
    </message>
    <message>
        <source>Pass it on or use it for anything else</source>
        <translation>Le transmettre ou l’utiliser pour autre chose</translation>
    </message>
    <message>
        <source>Use it for anything else, or pass it on except to %1</source>
        <translation>L’utiliser pour autre chose, ou le transmettre, sauf à %1</translation>
    </message>
    <message>
        <source>You answered this invitation before</source>
        <translation>Vous avez déjà répondu à cette invitation</translation>
    </message>
    <message>
        <source>This invitation is over</source>
        <translation>Cette invitation est terminée</translation>
    </message>
    <message>
        <source>Do not answer this invitation</source>
        <translation>Ne répondez pas à cette invitation</translation>
    </message>
    <message>
        <source>This invitation cannot be answered</source>
        <translation>On ne peut pas répondre à cette invitation</translation>
    </message>
</context>
<context>
    <name>ConsentActs</name>
    <message>
        <source>Stop sharing</source>
        <translation>Arrêter le partage</translation>
    </message>
    <message>
        <source>Stop sharing with %1</source>
        <translation>Arrêter le partage avec %1</translation>
    </message>
    <message>
        <source>Hand over your record</source>
        <translation>Remettre votre dossier</translation>
    </message>
    <message>
        <source>Hand over your record to %1</source>
        <translation>Remettre votre dossier à %1</translation>
    </message>
    <message>
        <source>Show the notice</source>
        <translation>Montrer l’avis</translation>
    </message>
    <message>
        <source>Show the notice for %1</source>
        <translation>Montrer l’avis pour %1</translation>
    </message>
    <message>
        <source>Not handed over after all</source>
        <translation>Finalement pas remis</translation>
    </message>
    <message>
        <source>Mark as handed over</source>
        <translation>Marquer comme remis</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Explications</translation>
    </message>
    <message>
        <source>What you agreed to</source>
        <translation>Ce que vous avez accepté</translation>
    </message>
    <message>
        <source>As a PDF</source>
        <translation>En PDF</translation>
    </message>
    <message>
        <source>As a web page</source>
        <translation>En page web</translation>
    </message>
    <message>
        <source>As data (JSON)</source>
        <translation>En données (JSON)</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Save the receipt of %1</source>
        <translation>Enregistrer le reçu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à quand</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>Reading the invitation</source>
        <translation>Lecture de l’invitation</translation>
    </message>
    <message>
        <source>Putting together what they will see</source>
        <translation>Préparation de ce qu’ils verront</translation>
    </message>
    <message>
        <source>Locking your record for your counsellor</source>
        <translation>Verrouillage de votre dossier pour votre conseiller</translation>
    </message>
    <message>
        <source>Scan your counsellor&apos;s code in Guidance, or open the file they sent.</source>
        <translation>Scannez le code de votre conseiller dans Accompagnement, ou ouvrez le fichier reçu.</translation>
    </message>
    <message>
        <source>No invitation here</source>
        <translation>Aucune invitation ici</translation>
    </message>
    <message>
        <source>Nothing went to %1. Your No is noted in Guidance and in your history. Nothing else changes.</source>
        <translation>Rien n’est allé à %1. Votre Non est noté dans Accompagnement et dans votre historique. Rien d’autre ne change.</translation>
    </message>
    <message>
        <source>You said no</source>
        <translation>Vous avez dit non</translation>
    </message>
    <message>
        <source>Leave without the file?</source>
        <translation>Quitter sans le fichier&#xa0;?</translation>
    </message>
    <message>
        <source>Your record was not saved yet. Without the file your counsellor gets nothing.</source>
        <translation>Votre dossier n’est pas encore enregistré. Sans le fichier, votre conseiller ne reçoit rien.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Pages web</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>Copies that any phone can open</source>
        <translation>Copies que tout téléphone peut ouvrir</translation>
    </message>
    <message>
        <source>A code can carry the address of a web page that reads it. Without an address, only this program reads your codes.</source>
        <translation>Un code peut contenir l’adresse d’une page web qui le lit. Sans adresse, seul ce programme lit vos codes.</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Adresse de la page</translation>
    </message>
    <message>
        <source>What you share stays in the browser; the page&apos;s server does not get it.</source>
        <translation>Ce que vous partagez reste dans le navigateur. Le serveur de la page ne le reçoit pas.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>That is no address of a page. Write it as check.example/read.</source>
        <translation>Ce n’est pas l’adresse d’une page. Écrivez-la comme check.example/read.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
</context>
<context>
    <name>CounsellorCard</name>
    <message>
        <source>Who gets the record?</source>
        <translation>Qui reçoit le dossier&#xa0;?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>E-mail address or telephone number</source>
        <translation>Adresse e-mail ou numéro de téléphone</translation>
    </message>
    <message>
        <source>A learner who wants to stop reaches you there.</source>
        <translation>Une personne qui veut arrêter vous contacte là.</translation>
    </message>
    <message>
        <source>Use a certificate</source>
        <translation>Utiliser un certificat</translation>
    </message>
    <message>
        <source>Sign without it</source>
        <translation>Signer sans certificat</translation>
    </message>
    <message>
        <source>Signed with the certificate of %1. Whoever knows its authority sees that it is you.</source>
        <translation>Signé avec ce certificat&#xa0;: %1. Qui connaît son autorité voit que c’est vous.</translation>
    </message>
    <message>
        <source>Without a certificate you are shown as not verified. Then you compare three words.</source>
        <translation>Sans certificat, votre nom n’est pas vérifié. Vous comparez alors trois mots.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Choisir un autre fichier</translation>
    </message>
    <message>
        <source>Certificates with a key</source>
        <translation>Certificats avec une clé</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>The program made a mistake</source>
        <translation>Le programme a fait une erreur</translation>
    </message>
    <message>
        <source>What you did last may not have worked; what was saved before is safe. The report names places in the program only, nothing about you.</source>
        <translation>Votre dernière action n’a peut-être pas marché&#xa0;; ce qui était enregistré est en sécurité. Le rapport ne nomme que des endroits du programme, rien sur vous.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>Make your wallet</source>
        <translation>Créer votre portefeuille</translation>
    </message>
    <message>
        <source>Everything in it is encrypted on this computer. Only your passphrase opens it.</source>
        <translation>Tout son contenu est chiffré sur cet ordinateur. Seule votre phrase de passe l’ouvre.</translation>
    </message>
    <message>
        <source>Making your wallet… This takes a few seconds.</source>
        <translation>Création de votre portefeuille… Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choisir une phrase de passe</translation>
    </message>
    <message>
        <source>Make my wallet</source>
        <translation>Créer mon portefeuille</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>You keep the records of learners in it, encrypted. Only your passphrase opens it.</source>
        <translation>Vous y gardez les dossiers des personnes que vous accompagnez, chiffrés. Seule votre phrase de passe l’ouvre.</translation>
    </message>
    <message>
        <source>Choose a passphrase first.</source>
        <translation>Choisissez d’abord une phrase de passe.</translation>
    </message>
</context>
<context>
    <name>CredentialPage</name>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>My credentials</source>
        <translation>Mes attestations</translation>
    </message>
    <message>
        <source>Practice: this credential, its issuer and the learner are made up.</source>
        <translation>Exercice&#xa0;: cette attestation, son émetteur et la personne sont inventés.</translation>
    </message>
    <message>
        <source>Next: share it</source>
        <translation>Ensuite&#xa0;: partager l’attestation</translation>
    </message>
    <message>
        <source>written on %1</source>
        <translation>écrite le %1</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>délivrée le %1</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Image&#xa0;: %1</translation>
    </message>
    <message>
        <source>Checked again.</source>
        <translation>Vérifiée de nouveau.</translation>
    </message>
    <message>
        <source>Checked just now, without internet.</source>
        <translation>Vérifiée à l’instant, sans internet.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Save original</source>
        <translation>Enregistrer l’original</translation>
    </message>
    <message>
        <source>Credentials (*.json *.jwt *.sdjwt *.sd-jwt *.png *.pdf)</source>
        <translation>Attestations (*.json *.jwt *.sdjwt *.sd-jwt *.png *.pdf)</translation>
    </message>
    <message>
        <source>Save web page</source>
        <translation>Enregistrer la page web</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
    <message>
        <source>The issuer put this picture in. It proves nothing by itself.</source>
        <translation>L’émetteur a mis cette image. Seule, elle ne prouve rien.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>“%1” was removed. You can put it back in Settings for %2 days.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimée. Vous pouvez la remettre dans Paramètres pendant %2 jours.</translation>
    </message>
    <message>
        <source>The original was saved.</source>
        <translation>L’original est enregistré.</translation>
    </message>
    <message>
        <source>%1 credentials</source>
        <translation>%1 attestations</translation>
    </message>
    <message>
        <source>%1 credential</source>
        <translation>%1 attestation</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>niveau %1</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>exercice</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Formations</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>Bénévolat</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récentes d’abord</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>By issuer</source>
        <translation>Par émetteur</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Authentiques</translation>
    </message>
    <message>
        <source>Not fully checked</source>
        <translation>Pas tout vérifié</translation>
    </message>
    <message>
        <source>Expired or not valid yet</source>
        <translation>Expirées ou pas encore valables</translation>
    </message>
    <message>
        <source>Withdrawn or suspended</source>
        <translation>Retirées ou suspendues</translation>
    </message>
    <message>
        <source>No seal, not genuine or not readable</source>
        <translation>Sans sceau, pas authentiques ou illisibles</translation>
    </message>
    <message>
        <source>issued in %1</source>
        <translation>délivrée en %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No credential has words that begin with “%1”.</source>
        <translation>Aucune attestation n’a de mots qui commencent par «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no credential of this kind yet.</source>
        <translation>Il n’y a pas encore d’attestation de cette sorte.</translation>
    </message>
    <message>
        <source>No credential has all of this: %1.</source>
        <translation>Aucune attestation n’a tout cela&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Montrer %1</translation>
    </message>
    <message>
        <source>Still to look at: %1</source>
        <translation>Encore à regarder&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>CredentialsPage</name>
    <message>
        <source>Add credential</source>
        <translation>Ajouter une attestation</translation>
    </message>
    <message>
        <source>They show me a code first</source>
        <translation>Ils me montrent d’abord un code</translation>
    </message>
    <message>
        <source>Sharing: step 1 of 3</source>
        <translation>Partage&#xa0;: étape 1 sur 3</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Put together a dossier</source>
        <translation>Composer un classeur</translation>
    </message>
    <message>
        <source>Search title, issuer, skill…</source>
        <translation>Chercher un titre, un émetteur, une compétence…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Kind of credential</source>
        <translation>Sorte d’attestation</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>Montrer comme cartes</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Montrer comme liste</translation>
    </message>
    <message>
        <source>Cards or list</source>
        <translation>Cartes ou liste</translation>
    </message>
    <message>
        <source>Save original</source>
        <translation>Enregistrer l’original</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>What do you want to share?</source>
        <translation>Que voulez-vous partager&#xa0;?</translation>
    </message>
    <message>
        <source>Choose a credential. Then you choose what they see.</source>
        <translation>Choisissez une attestation. Vous choisissez ensuite ce qu’ils voient.</translation>
    </message>
    <message>
        <source>%1 · all on this computer, encrypted</source>
        <translation>%1 · tout sur cet ordinateur, chiffré</translation>
    </message>
    <message>
        <source>My credentials</source>
        <translation>Mes attestations</translation>
    </message>
    <message>
        <source>Try with examples</source>
        <translation>Essayer avec des exemples</translation>
    </message>
    <message>
        <source>Your wallet is empty</source>
        <translation>Votre portefeuille est vide</translation>
    </message>
    <message>
        <source>Add a file, a picture or a code that an issuer gave you. Or look around with made-up examples.</source>
        <translation>Ajoutez un fichier, une image ou un code reçu d’un émetteur. Ou découvrez avec des exemples inventés.</translation>
    </message>
    <message>
        <source>Show all credentials</source>
        <translation>Montrer toutes les attestations</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>If you share</source>
        <translation>Si vous partagez</translation>
    </message>
    <message>
        <source>Say no</source>
        <translation>Dire non</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>If you say no, they learn nothing about what you have.</source>
        <translation>Si vous dites non, ils n’apprennent rien sur ce que vous avez.</translation>
    </message>
    <message>
        <source>The time for this question is over, and nothing was shared. Ask them to show a new one.</source>
        <translation>Le temps pour cette question est écoulé, et rien n’a été partagé. Demandez-leur d’en montrer une nouvelle.</translation>
    </message>
    <message>
        <source>Read a new question</source>
        <translation>Lire une nouvelle question</translation>
    </message>
    <message>
        <source>Saved as %1. Give them this file.</source>
        <translation>Enregistré sous %1. Donnez-leur ce fichier.</translation>
    </message>
    <message>
        <source>Only they can use this answer, once.</source>
        <translation>Eux seuls peuvent utiliser cette réponse, une fois.</translation>
    </message>
    <message>
        <source>One credential here cannot prove that it is yours. They see a copy of it.</source>
        <translation>Une attestation ici ne peut pas prouver qu’elle est à vous. Ils en voient une copie.</translation>
    </message>
    <message>
        <source>This credential cannot prove that it is yours. They see a copy.</source>
        <translation>Cette attestation ne peut pas prouver qu’elle est à vous. Ils voient une copie.</translation>
    </message>
    <message>
        <source>Everything in this credential shows. See below what that is.</source>
        <translation>Tout le contenu de cette attestation est visible. Voyez ci-dessous ce que c’est.</translation>
    </message>
    <message>
        <source>Other details stay hidden.</source>
        <translation>Les autres informations restent cachées.</translation>
    </message>
    <message>
        <source>It is noted in your history.</source>
        <translation>C’est noté dans votre historique.</translation>
    </message>
    <message>
        <source>Hide what they get</source>
        <translation>Cacher ce qu’ils reçoivent</translation>
    </message>
    <message>
        <source>See exactly what they get</source>
        <translation>Voir exactement ce qu’ils reçoivent</translation>
    </message>
</context>
<context>
    <name>DetailList</name>
    <message>
        <source>always visible</source>
        <translation>toujours visible</translation>
    </message>
    <message>
        <source>With it: %1</source>
        <translation>Avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose parts of: %1</source>
        <translation>Choisir des parties de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show on this screen: %1</source>
        <translation>Montrer sur cet écran&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: not shown on this screen</source>
        <translation>%1&#xa0;: pas montré sur cet écran</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Do they really need your %1? You can always give it later.</source>
        <translation>Ont-ils vraiment besoin de votre %1&#xa0;? Vous pourrez toujours le donner plus tard.</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>Which details?</source>
        <translation>Quelles informations&#xa0;?</translation>
    </message>
    <message>
        <source>Ask for what you cannot do without. What is welcome, the learner may leave out.</source>
        <translation>Demandez seulement ce qui est indispensable. La personne peut laisser de côté ce qui est bienvenu.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Pas demandé</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nécessaire</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenu</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Only what is ticked</source>
        <translation>Seulement ce qui est coché</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Number of this credential</source>
        <translation>Numéro de cette attestation</translation>
    </message>
    <message>
        <source>Identifier of the holder</source>
        <translation>Identifiant du titulaire</translation>
    </message>
    <message>
        <source>Identifier of the issuer</source>
        <translation>Identifiant de l’émetteur</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation>Réussite</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>About the learner</source>
        <translation>Sur la personne</translation>
    </message>
    <message>
        <source>Identifier of the achievement</source>
        <translation>Identifiant de la réussite</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Official name</source>
        <translation>Nom officiel</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Aussi appelé</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>What it was given for</source>
        <translation>Pour quoi elle a été donnée</translation>
    </message>
    <message>
        <source>Kind of achievement</source>
        <translation>Sorte de réussite</translation>
    </message>
    <message>
        <source>Kind of credential</source>
        <translation>Sorte d’attestation</translation>
    </message>
    <message>
        <source>Rules it was made by</source>
        <translation>Règles suivies pour la faire</translation>
    </message>
    <message>
        <source>Fits with</source>
        <translation>Correspond à</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>How results are given</source>
        <translation>Façon de donner les résultats</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note obtenue</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Fait par</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Évalué par</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Délivrée à</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Key words</source>
        <translation>Mots clés</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Country of birth</source>
        <translation>Pays de naissance</translation>
    </message>
    <message>
        <source>Other first names</source>
        <translation>Autres prénoms</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Lieu de naissance</translation>
    </message>
    <message>
        <source>National number</source>
        <translation>Numéro de registre national</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>Numéro d’étudiant</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Numéro de licence</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Other identifier</source>
        <translation>Autre identifiant</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Numéro d’enregistrement</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Numéro de TVA</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Numéro fiscal</translation>
    </message>
    <message>
        <source>Company number in Europe</source>
        <translation>Numéro d’entreprise en Europe</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Remise de l’attestation</translation>
    </message>
    <message>
        <source>Awarding body</source>
        <translation>Organisme qui l’accorde</translation>
    </message>
    <message>
        <source>Date of award</source>
        <translation>Accordée le</translation>
    </message>
    <message>
        <source>Learning activity</source>
        <translation>Activité d’apprentissage</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Gives right to</source>
        <translation>Donne droit à</translation>
    </message>
    <message>
        <source>Learning outcome</source>
        <translation>Acquis d’apprentissage</translation>
    </message>
    <message>
        <source>Learning opportunity</source>
        <translation>Offre de formation</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Date de délivrance</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Date de début</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Date de fin</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Credits earned</source>
        <translation>Crédits obtenus</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Charge de travail</translation>
    </message>
    <message>
        <source>European level</source>
        <translation>Niveau européen</translation>
    </message>
    <message>
        <source>National level</source>
        <translation>Niveau national</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>How parts belong together</source>
        <translation>Liens entre les parties</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Way of taking part</source>
        <translation>Façon de participer</translation>
    </message>
    <message>
        <source>Where it was learned</source>
        <translation>Où cela a été appris</translation>
    </message>
    <message>
        <source>Longest time it takes</source>
        <translation>Durée la plus longue</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Skills in the European list</source>
        <translation>Compétences de la liste européenne</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Where it can be used</source>
        <translation>Où elle peut servir</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>Vérification de l’identité</translation>
    </message>
    <message>
        <source>Way of grading</source>
        <translation>Façon de noter</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Dirigé par</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Membre de</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Needed to enrol</source>
        <translation>Nécessaire pour s’inscrire</translation>
    </message>
    <message>
        <source>Part of something larger</source>
        <translation>Partie d’un ensemble plus grand</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Partie de</translation>
    </message>
    <message>
        <source>Recognition of quality</source>
        <translation>Reconnaissance de la qualité</translation>
    </message>
    <message>
        <source>Course code</source>
        <translation>Code de la formation</translation>
    </message>
    <message>
        <source>Specialisation</source>
        <translation>Spécialisation</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Kind of result</source>
        <translation>Sorte de résultat</translation>
    </message>
    <message>
        <source>Possible results</source>
        <translation>Résultats possibles</translation>
    </message>
    <message>
        <source>Least result</source>
        <translation>Résultat minimum</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>Niveau minimum</translation>
    </message>
    <message>
        <source>Level reached</source>
        <translation>Niveau atteint</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation>Valeur la plus basse</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>Valeur la plus haute</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>%1 more details, see the technical view</source>
        <translation>Autres informations dans la vue technique&#xa0;: %1</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Et</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>A picture, inside this file</source>
        <translation>Une image, dans ce fichier</translation>
    </message>
    <message>
        <source>A file, inside this file</source>
        <translation>Un fichier, dans ce fichier</translation>
    </message>
    <message>
        <source>%1, made unreadable</source>
        <translation>%1, rendu illisible</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>not stated</source>
        <translation>pas indiqué</translation>
    </message>
    <message>
        <source>yes, says the issuer</source>
        <translation>oui, dit l’émetteur</translation>
    </message>
    <message>
        <source>no, says the issuer</source>
        <translation>non, dit l’émetteur</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Credits together</source>
        <translation>Crédits ensemble</translation>
    </message>
    <message>
        <source>Without credits</source>
        <translation>Sans crédits</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Classeur</translation>
    </message>
    <message>
        <source>You decide what this is worth.</source>
        <translation>Vous décidez de ce que cela vaut.</translation>
    </message>
    <message>
        <source>Each file can be checked on its own, with this program or another.</source>
        <translation>Chaque fichier peut être vérifié seul, avec ce programme ou un autre.</translation>
    </message>
    <message>
        <source>About this dossier</source>
        <translation>Sur ce classeur</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Made with Learner Wallet. Credits of different systems are not added.</source>
        <translation>Fait avec Learner Wallet. Les crédits de systèmes différents ne sont pas additionnés.</translation>
    </message>
    <message>
        <source>The file as the issuer made it</source>
        <translation>Le fichier tel que l’émetteur l’a fait</translation>
    </message>
    <message>
        <source>Details chosen by the learner</source>
        <translation>Informations choisies par la personne</translation>
    </message>
    <message>
        <source>Part of a larger qualification: %1</source>
        <translation>Partie d’une qualification plus grande&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>Put together a dossier</source>
        <translation>Composer un classeur</translation>
    </message>
    <message>
        <source>One file with the credentials you choose and a cover page. They decide what it is worth.</source>
        <translation>Un fichier avec les attestations que vous choisissez et une page de garde. Ils décident de sa valeur.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Classeur</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Pour qui&#xa0;?</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Personne ou organisation</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>Pour quoi&#xa0;?</translation>
    </message>
    <message>
        <source>For example: an exemption</source>
        <translation>Par exemple&#xa0;: une dispense</translation>
    </message>
    <message>
        <source>Save the dossier</source>
        <translation>Enregistrer le classeur</translation>
    </message>
    <message>
        <source>All of it, as it came</source>
        <translation>Tout, tel quel</translation>
    </message>
    <message>
        <source>Tick what goes into the dossier. Everything else stays hidden.</source>
        <translation>Cochez ce qui va dans le classeur. Tout le reste est caché.</translation>
    </message>
    <message>
        <source>Add credential</source>
        <translation>Ajouter une attestation</translation>
    </message>
    <message>
        <source>Nothing to put together yet</source>
        <translation>Rien à réunir pour l’instant</translation>
    </message>
    <message>
        <source>Add a credential first.</source>
        <translation>Ajoutez d’abord une attestation.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Credits of different systems are not added. What is a part is called so only by its issuer.</source>
        <translation>Les crédits de systèmes différents ne sont pas additionnés. Seul l’émetteur dit si c’est une partie.</translation>
    </message>
    <message>
        <source>A file as it came shows everything in it.</source>
        <translation>Un fichier tel quel montre tout son contenu.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Attestations</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Without credits</source>
        <translation>Sans crédits</translation>
    </message>
    <message>
        <source>Part of a larger qualification</source>
        <translation>Partie d’une qualification plus grande</translation>
    </message>
    <message>
        <source>Dossiers (*.zip)</source>
        <translation>Classeurs (*.zip)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Write for whom it is first.</source>
        <translation>Écrivez d’abord pour qui c’est.</translation>
    </message>
    <message>
        <source>Choose a credential first.</source>
        <translation>Choisissez d’abord une attestation.</translation>
    </message>
</context>
<context>
    <name>Element</name>
    <message>
        <source>You can now</source>
        <translation>Vous savez maintenant</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Charge de travail</translation>
    </message>
    <message>
        <source>How it was assessed</source>
        <translation>Comment c’était évalué</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Surveillance</translation>
    </message>
    <message>
        <source>How you took part</source>
        <translation>Comment vous avez participé</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>Assurance qualité</translation>
    </message>
    <message>
        <source>Counts towards more</source>
        <translation>Compte pour aller plus loin</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note obtenue</translation>
    </message>
    <message>
        <source>Needed to enrol</source>
        <translation>Nécessaire pour s’inscrire</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Plus d’explications</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Délivrée à</translation>
    </message>
    <message>
        <source>Awarded by</source>
        <translation>Accordée par</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Date de délivrance</translation>
    </message>
    <message>
        <source>Who learned it</source>
        <translation>Qui l’a appris</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Country or region of the issuer</source>
        <translation>Pays ou région de l’émetteur</translation>
    </message>
    <message>
        <source>Who awarded it</source>
        <translation>Qui l’a accordée</translation>
    </message>
    <message>
        <source>Learning outcomes</source>
        <translation>Acquis d’apprentissage</translation>
    </message>
    <message>
        <source>Type of assessment</source>
        <translation>Sorte d’évaluation</translation>
    </message>
    <message>
        <source>Form of participation</source>
        <translation>Forme de participation</translation>
    </message>
    <message>
        <source>Type of quality assurance</source>
        <translation>Sorte d’assurance qualité</translation>
    </message>
    <message>
        <source>What was needed to enrol</source>
        <translation>Ce qu’il fallait pour s’inscrire</translation>
    </message>
    <message>
        <source>Supervision and identity check</source>
        <translation>Surveillance et vérification de l’identité</translation>
    </message>
    <message>
        <source>Whether it counts towards more</source>
        <translation>Si cela compte pour aller plus loin</translation>
    </message>
    <message>
        <source>Further information</source>
        <translation>Plus d’informations</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Indiqué</translation>
    </message>
    <message>
        <source>Follows from something else it says</source>
        <translation>Découle d’autre chose qu’elle dit</translation>
    </message>
    <message>
        <source>Not stated in this file</source>
        <translation>Pas indiqué dans ce fichier</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Pas partagé</translation>
    </message>
</context>
<context>
    <name>ElementsPage</name>
    <message>
        <source>European standard elements</source>
        <translation>Éléments de la norme européenne</translation>
    </message>
    <message>
        <source>What Europe asks every microcredential to state. A missing one does not make it less genuine.</source>
        <translation>Ce que l’Europe veut lire dans chaque micro-certification. S’il manque un élément, elle reste authentique.</translation>
    </message>
    <message>
        <source>Asked of every credential: %1 of %2</source>
        <translation>Demandés pour chaque attestation&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Where they apply</source>
        <translation>Seulement si cela s’applique</translation>
    </message>
</context>
<context>
    <name>EmailsSection</name>
    <message>
        <source>My e-mail addresses</source>
        <translation>Mes adresses e-mail</translation>
    </message>
    <message>
        <source>They are used on this computer only, to recognise badges that were issued to you.</source>
        <translation>Elles servent seulement sur cet ordinateur, pour reconnaître les badges délivrés à votre nom.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>Ajouter une adresse</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Supprimer {name}</translation>
    </message>
    <message>
        <source>That is no e-mail address. Write it as name@school.example.</source>
        <translation>Ce n’est pas une adresse e-mail. Écrivez-la comme nom@school.example.</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Ajoutée&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Supprimée&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>EntryButton</name>
    <message>
        <source>You are here.</source>
        <translation>Vous êtes ici.</translation>
    </message>
</context>
<context>
    <name>ExampleNote</name>
    <message>
        <source>Example %1 of %2.</source>
        <translation>Exemple %1 sur %2.</translation>
    </message>
    <message>
        <source>This one is in order.</source>
        <translation>Cette attestation est en ordre.</translation>
    </message>
    <message>
        <source>This one has expired. See the date.</source>
        <translation>Cette attestation est expirée. Regardez la date.</translation>
    </message>
    <message>
        <source>The issuer withdrew this one.</source>
        <translation>L’émetteur a retiré cette attestation.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Next example</source>
        <translation>Exemple suivant</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Holder</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>What is a holder?</source>
        <translation>Qu’est-ce qu’un titulaire&#xa0;?</translation>
    </message>
    <message>
        <source>The holder is the person who got the credential and keeps it.</source>
        <translation>Le titulaire est la personne qui a reçu l’attestation et la garde.</translation>
    </message>
    <message>
        <source>Their wallet has a key. With it they show that it is theirs.</source>
        <translation>Son portefeuille a une clé. Elle montre que l’attestation est bien à lui.</translation>
    </message>
    <message>
        <source>Whoever has only a copy cannot show that.</source>
        <translation>Avec seulement une copie, on ne peut pas le montrer.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>What is consent?</source>
        <translation>Qu’est-ce que le consentement&#xa0;?</translation>
    </message>
    <message>
        <source>You agree that a counsellor may use your record.</source>
        <translation>Vous acceptez qu’un conseiller utilise votre dossier.</translation>
    </message>
    <message>
        <source>It is for one purpose, and until one day.</source>
        <translation>Il vaut pour un seul but, et jusqu’à un jour précis.</translation>
    </message>
    <message>
        <source>You can say no. You can stop at any time, as easily as you said yes.</source>
        <translation>Vous pouvez dire non. Vous pouvez arrêter à tout moment, aussi facilement que dire oui.</translation>
    </message>
    <message>
        <source>This program cannot erase copies that they made.</source>
        <translation>Ce programme ne peut pas effacer les copies qu’ils ont faites.</translation>
    </message>
    <message>
        <source>Ask in plain words: what, what for and until when.</source>
        <translation>Demandez avec des mots simples&#xa0;: quoi, pour quoi et jusqu’à quand.</translation>
    </message>
    <message>
        <source>You must be able to show that the learner said yes.</source>
        <translation>Vous devez pouvoir montrer que la personne a dit oui.</translation>
    </message>
    <message>
        <source>Say beforehand that they can stop at any time.</source>
        <translation>Dites à l’avance que l’on peut arrêter à tout moment.</translation>
    </message>
    <message>
        <source>When they stop, this program drops the record. Copies are up to you.</source>
        <translation>Si la personne arrête, ce programme efface le dossier. Pour les copies, c’est à vous d’agir.</translation>
    </message>
    <message>
        <source>To an employer it is hard to say no. So consent is seldom free there.</source>
        <translation>À un employeur, il est difficile de dire non. Le consentement y est donc rarement libre.</translation>
    </message>
    <message>
        <source>For that reason you get a proof of sharing here, and no consent.</source>
        <translation>C’est pourquoi vous recevez ici une preuve de partage, et pas un consentement.</translation>
    </message>
    <message>
        <source>You have to know yourself what the law lets you use it for.</source>
        <translation>Vous devez savoir vous-même à quoi la loi vous permet de l’utiliser.</translation>
    </message>
    <message>
        <source>Proof of sharing</source>
        <translation>Preuve de partage</translation>
    </message>
    <message>
        <source>What is a proof of sharing?</source>
        <translation>Qu’est-ce qu’une preuve de partage&#xa0;?</translation>
    </message>
    <message>
        <source>It is a page that says what was shared, with whom and when.</source>
        <translation>C’est une page qui dit ce qui a été partagé, avec qui et quand.</translation>
    </message>
    <message>
        <source>It names the details, but not what they say.</source>
        <translation>Elle nomme les informations, mais pas leur contenu.</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>What is the wallet?</source>
        <translation>Qu’est-ce que le portefeuille&#xa0;?</translation>
    </message>
    <message>
        <source>It is the locked place on this computer for your credentials.</source>
        <translation>C’est l’endroit verrouillé de cet ordinateur pour vos attestations.</translation>
    </message>
    <message>
        <source>It needs no account and no internet.</source>
        <translation>Il ne demande ni compte ni internet.</translation>
    </message>
    <message>
        <source>Nobody but you can open it. So make a backup too.</source>
        <translation>Personne d’autre que vous ne peut l’ouvrir. Faites donc aussi une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>What is a passphrase?</source>
        <translation>Qu’est-ce qu’une phrase de passe&#xa0;?</translation>
    </message>
    <message>
        <source>It is a password of a few words. Only it opens your wallet.</source>
        <translation>C’est un mot de passe de quelques mots. Elle seule ouvre votre portefeuille.</translation>
    </message>
    <message>
        <source>Take four words that do not belong together. Then nobody guesses them.</source>
        <translation>Prenez quatre mots sans lien entre eux. Alors personne ne les devine.</translation>
    </message>
    <message>
        <source>Nobody can look it up. With the recovery code you make a new one.</source>
        <translation>Personne ne peut la retrouver. Avec le code de récupération, vous en créez une nouvelle.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>What is a recovery code?</source>
        <translation>Qu’est-ce qu’un code de récupération&#xa0;?</translation>
    </message>
    <message>
        <source>It opens your wallet if you forget your passphrase.</source>
        <translation>Il ouvre votre portefeuille si vous oubliez votre phrase de passe.</translation>
    </message>
    <message>
        <source>You see it once. Write it down or print it.</source>
        <translation>Vous le voyez une fois. Notez-le ou imprimez-le.</translation>
    </message>
    <message>
        <source>Keep it in a safe place, as you keep a spare key of your house.</source>
        <translation>Gardez-le en lieu sûr, comme une clé de réserve de votre maison.</translation>
    </message>
    <message>
        <source>Microcredential</source>
        <translation>Micro-certification</translation>
    </message>
    <message>
        <source>What is a microcredential?</source>
        <translation>Qu’est-ce qu’une micro-certification&#xa0;?</translation>
    </message>
    <message>
        <source>It is a proof of something small that you learned.</source>
        <translation>C’est une preuve d’une petite chose que vous avez apprise.</translation>
    </message>
    <message>
        <source>It says what you know or can do now, and how that was tested.</source>
        <translation>Elle dit ce que vous savez ou savez faire, et comment cela a été évalué.</translation>
    </message>
    <message>
        <source>It is yours. You keep it, and you choose who sees it.</source>
        <translation>Elle est à vous. Vous la gardez, et vous choisissez qui la voit.</translation>
    </message>
    <message>
        <source>It can stand alone. A few of them can also count towards more.</source>
        <translation>Elle peut exister seule. Plusieurs ensemble peuvent aussi compter pour aller plus loin.</translation>
    </message>
    <message>
        <source>It records what somebody can do after a short time of learning.</source>
        <translation>Elle note ce que quelqu’un sait faire après une courte formation.</translation>
    </message>
    <message>
        <source>You test that against clear rules, which all can read.</source>
        <translation>Vous l’évaluez selon des règles claires, que tous peuvent lire.</translation>
    </message>
    <message>
        <source>It belongs to the learner, who can take it along and share it.</source>
        <translation>Elle appartient à la personne qui l’a reçue, et qui peut l’emporter et la partager.</translation>
    </message>
    <message>
        <source>Say how its quality is watched over, as your sector agreed.</source>
        <translation>Dites comment sa qualité est suivie, selon les accords de votre secteur.</translation>
    </message>
    <message>
        <source>It shows that somebody learned something small and clear.</source>
        <translation>Elle montre que quelqu’un a appris une chose petite et claire.</translation>
    </message>
    <message>
        <source>Read what the person can do, how long it took and how it was tested.</source>
        <translation>Lisez ce que la personne sait faire, en combien de temps, et comment c’était évalué.</translation>
    </message>
    <message>
        <source>By itself it gives no right to anything.</source>
        <translation>Seule, elle ne donne droit à rien.</translation>
    </message>
    <message>
        <source>Learning outcome</source>
        <translation>Acquis d’apprentissage</translation>
    </message>
    <message>
        <source>What is a learning outcome?</source>
        <translation>Qu’est-ce qu’un acquis d’apprentissage&#xa0;?</translation>
    </message>
    <message>
        <source>It says what somebody knows or can do after learning.</source>
        <translation>Il dit ce que quelqu’un sait ou sait faire après avoir appris.</translation>
    </message>
    <message>
        <source>So it is not about the lessons, but about what they left behind.</source>
        <translation>Il ne s’agit donc pas des cours, mais de ce qu’il en reste.</translation>
    </message>
    <message>
        <source>Flanders and the Netherlands each use their own word for it.</source>
        <translation>La Flandre et les Pays-Bas ont chacun leur propre mot pour cela.</translation>
    </message>
    <message>
        <source>Level (EQF, VKS, NLQF)</source>
        <translation>Niveau (EQF, VKS, NLQF)</translation>
    </message>
    <message>
        <source>What is a level?</source>
        <translation>Qu’est-ce qu’un niveau&#xa0;?</translation>
    </message>
    <message>
        <source>A level says how hard the learning was.</source>
        <translation>Un niveau dit si l’apprentissage était difficile.</translation>
    </message>
    <message>
        <source>The European scale is called EQF. It goes from 1 to 8.</source>
        <translation>L’échelle européenne s’appelle EQF. Elle va de 1 à 8.</translation>
    </message>
    <message>
        <source>Flanders has the VKS. Its level 4 is level 4 of the European scale.</source>
        <translation>La Flandre a le VKS. Son niveau 4 est le niveau 4 de l’échelle européenne.</translation>
    </message>
    <message>
        <source>The Netherlands has the NLQF. It also has a 4+ and a first step.</source>
        <translation>Les Pays-Bas ont le NLQF. Il a aussi un 4+ et un premier niveau d’entrée.</translation>
    </message>
    <message>
        <source>You see a level only if the credential states one.</source>
        <translation>Vous voyez un niveau seulement si l’attestation en indique un.</translation>
    </message>
    <message>
        <source>Study points (ECTS)</source>
        <translation>Crédits (ECTS)</translation>
    </message>
    <message>
        <source>What are study points?</source>
        <translation>Que sont les crédits&#xa0;?</translation>
    </message>
    <message>
        <source>They say how much work the learning takes.</source>
        <translation>Ils disent combien de travail demande l’apprentissage.</translation>
    </message>
    <message>
        <source>It may be about work, about life, or about helping others.</source>
        <translation>On peut apprendre pour le travail, pour la vie ou pour aider les autres.</translation>
    </message>
    <message>
        <source>In Europe they are often called ECTS. Some credentials state hours.</source>
        <translation>En Europe, on les appelle souvent ECTS. Certaines attestations indiquent des heures.</translation>
    </message>
    <message>
        <source>More points mean more work. They do not mean that it is better.</source>
        <translation>Plus de crédits veut dire plus de travail. Cela ne veut pas dire mieux.</translation>
    </message>
    <message>
        <source>State the work in ECTS where you can. Else state the hours.</source>
        <translation>Indiquez le travail en ECTS si vous pouvez. Sinon, indiquez les heures.</translation>
    </message>
    <message>
        <source>Flemish higher education has a draft: 3 to 20 points, at times more.</source>
        <translation>L’enseignement supérieur flamand a un projet&#xa0;: 3 à 20 crédits, parfois plus.</translation>
    </message>
    <message>
        <source>European standard elements</source>
        <translation>Éléments de la norme européenne</translation>
    </message>
    <message>
        <source>What are the European standard elements?</source>
        <translation>Que sont les éléments de la norme européenne&#xa0;?</translation>
    </message>
    <message>
        <source>They are the facts that a microcredential should state.</source>
        <translation>Ce sont les faits qu’une micro-certification doit indiquer.</translation>
    </message>
    <message>
        <source>There are eleven. Five more are free to add.</source>
        <translation>Il y en a onze. On peut en ajouter cinq autres.</translation>
    </message>
    <message>
        <source>“Not stated” means that this file does not say it. It may still be so.</source>
        <translation>«&#xa0;Pas indiqué&#xa0;» veut dire que ce fichier ne le dit pas. C’est peut-être quand même vrai.</translation>
    </message>
    <message>
        <source>A full list tells you more. It does not make it better.</source>
        <translation>Une liste complète vous en dit plus. Elle ne rend pas l’attestation meilleure.</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>Assurance qualité</translation>
    </message>
    <message>
        <source>What is quality assurance?</source>
        <translation>Qu’est-ce que l’assurance qualité&#xa0;?</translation>
    </message>
    <message>
        <source>Somebody looks at how good a course is, and says so.</source>
        <translation>Quelqu’un regarde si une formation est bonne, et le dit.</translation>
    </message>
    <message>
        <source>You see what the credential says on this, word for word.</source>
        <translation>Vous voyez ce que l’attestation en dit, mot pour mot.</translation>
    </message>
    <message>
        <source>This program gives no marks of its own.</source>
        <translation>Ce programme ne donne pas de note lui-même.</translation>
    </message>
    <message>
        <source>Non-formal learning</source>
        <translation>Apprentissage non formel</translation>
    </message>
    <message>
        <source>What is non-formal learning?</source>
        <translation>Qu’est-ce que l’apprentissage non formel&#xa0;?</translation>
    </message>
    <message>
        <source>It is learning outside school, such as at work or in a club.</source>
        <translation>C’est apprendre hors de l’école, comme au travail ou dans une association.</translation>
    </message>
    <message>
        <source>It counts here as much as what you learn at school.</source>
        <translation>Ici, cela compte autant que ce que vous apprenez à l’école.</translation>
    </message>
    <message>
        <source>In Flanders you can have it tested (EVC). You then get a proof of it.</source>
        <translation>En Flandre, vous pouvez le faire évaluer (EVC). Vous en recevez ensuite une preuve.</translation>
    </message>
    <message>
        <source>Learning account</source>
        <translation>Compte de formation</translation>
    </message>
    <message>
        <source>What is a learning account?</source>
        <translation>Qu’est-ce qu’un compte de formation&#xa0;?</translation>
    </message>
    <message>
        <source>It holds your rights to learn, such as money or hours.</source>
        <translation>Il contient vos droits à la formation, comme de l’argent ou des heures.</translation>
    </message>
    <message>
        <source>The idea is that you save them up, and use them for longer courses.</source>
        <translation>L’idée&#xa0;: vous les épargnez, et les utilisez pour de plus longues formations.</translation>
    </message>
    <message>
        <source>The European Union asks each country to think about this.</source>
        <translation>L’Union européenne demande à chaque pays d’y réfléchir.</translation>
    </message>
    <message>
        <source>Council of the European Union</source>
        <translation>Conseil de l’Union européenne</translation>
    </message>
    <message>
        <source>European Commission</source>
        <translation>Commission européenne</translation>
    </message>
    <message>
        <source>Recommendation on micro-credentials, 2022/C 243/02</source>
        <translation>Recommandation relative aux micro-certifications, 2022/C 243/02</translation>
    </message>
    <message>
        <source>Recommendation on individual learning accounts, 2022/C 243/03</source>
        <translation>Recommandation relative aux comptes de formation individuels, 2022/C 243/03</translation>
    </message>
    <message>
        <source>Questions and answers on learning accounts (proposal)</source>
        <translation>Questions et réponses sur les comptes de formation (proposition)</translation>
    </message>
    <message>
        <source>European Learning Model 3.1</source>
        <translation>European Learning Model 3.1</translation>
    </message>
    <message>
        <source>Open Badges 3.0</source>
        <translation>Open Badges 3.0</translation>
    </message>
    <message>
        <source>1EdTech Consortium</source>
        <translation>1EdTech Consortium</translation>
    </message>
    <message>
        <source>Report on the levels of Flanders</source>
        <translation>Rapport sur les niveaux en Flandre</translation>
    </message>
    <message>
        <source>Cedefop</source>
        <translation>Cedefop</translation>
    </message>
    <message>
        <source>Flemish Community of Belgium, chapter 14.4</source>
        <translation>Communauté flamande de Belgique, chapitre 14.4</translation>
    </message>
    <message>
        <source>Eurydice</source>
        <translation>Eurydice</translation>
    </message>
    <message>
        <source>Decree on recognising what people can do (EVC)</source>
        <translation>Décret sur la reconnaissance des compétences acquises (EVC)</translation>
    </message>
    <message>
        <source>Flanders</source>
        <translation>Flandre</translation>
    </message>
    <message>
        <source>General Data Protection Regulation, Article 7</source>
        <translation>Règlement général sur la protection des données, article 7</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Union européenne</translation>
    </message>
    <message>
        <source>Guidelines 05/2020 on consent</source>
        <translation>Lignes directrices 05/2020 sur le consentement</translation>
    </message>
    <message>
        <source>European Data Protection Board</source>
        <translation>Comité européen de la protection des données</translation>
    </message>
    <message>
        <source>How this program works</source>
        <translation>Comment ce programme fonctionne</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>What is a credential?</source>
        <translation>Qu’est-ce qu’une attestation&#xa0;?</translation>
    </message>
    <message>
        <source>It is a digital proof of what somebody learned or did.</source>
        <translation>C’est une preuve numérique de ce que quelqu’un a appris ou fait.</translation>
    </message>
    <message>
        <source>It is about one person, and one issuer stands behind it.</source>
        <translation>Elle parle d’une seule personne, et un seul émetteur la garantit.</translation>
    </message>
    <message>
        <source>It is signed. If one letter changes, the check shows it.</source>
        <translation>Elle est signée. Si une seule lettre change, la vérification le montre.</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>What is a badge?</source>
        <translation>Qu’est-ce qu’un badge&#xa0;?</translation>
    </message>
    <message>
        <source>It is a credential with a picture. Schools, clubs and firms give them.</source>
        <translation>C’est une attestation avec une image. Les écoles, associations et entreprises en donnent.</translation>
    </message>
    <message>
        <source>The proof is often inside the picture. So keep the file that you got.</source>
        <translation>La preuve est souvent dans l’image. Gardez donc le fichier reçu.</translation>
    </message>
    <message>
        <source>A photo of the picture proves nothing.</source>
        <translation>Une photo de l’image ne prouve rien.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>What is an issuer?</source>
        <translation>Qu’est-ce qu’un émetteur&#xa0;?</translation>
    </message>
    <message>
        <source>The issuer gives you the credential and signs it.</source>
        <translation>L’émetteur vous donne l’attestation et la signe.</translation>
    </message>
    <message>
        <source>It can be a school, a firm, a club or a public service.</source>
        <translation>Cela peut être une école, une entreprise, une association ou un service public.</translation>
    </message>
    <message>
        <source>Sometimes one awards it and another signs it. Then you see both.</source>
        <translation>Parfois, l’un l’accorde et un autre la signe. Vous voyez alors les deux.</translation>
    </message>
    <message>
        <source>Unknown issuer</source>
        <translation>Émetteur inconnu</translation>
    </message>
    <message>
        <source>What does “issuer not known” mean?</source>
        <translation>Que veut dire «&#xa0;l’émetteur n’est pas connu&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>No list on this computer names the issuer. It may still be genuine.</source>
        <translation>Aucune liste sur cet ordinateur ne nomme l’émetteur. Elle peut quand même être authentique.</translation>
    </message>
    <message>
        <source>Ask the issuer for a list that names it. You add it in Settings.</source>
        <translation>Demandez à l’émetteur une liste qui le nomme. Vous l’ajoutez dans Paramètres.</translation>
    </message>
    <message>
        <source>People see this when no list of theirs names you.</source>
        <translation>On voit ceci quand aucune liste ne vous nomme.</translation>
    </message>
    <message>
        <source>Ask to be put on a list that they use, or give them your own.</source>
        <translation>Demandez une place sur une liste qu’ils utilisent, ou donnez-leur la vôtre.</translation>
    </message>
    <message>
        <source>No list here names the issuer. So nobody vouches for the name.</source>
        <translation>Aucune liste ici ne nomme l’émetteur. Personne ne garantit donc ce nom.</translation>
    </message>
    <message>
        <source>It is not a no. The credential may well be genuine.</source>
        <translation>Ce n’est pas un non. L’attestation peut très bien être authentique.</translation>
    </message>
    <message>
        <source>Call the issuer on a number that you found yourself.</source>
        <translation>Appelez l’émetteur à un numéro que vous avez trouvé vous-même.</translation>
    </message>
    <message>
        <source>Or add a list that you trust in Settings, and check again.</source>
        <translation>Ou ajoutez dans Paramètres une liste de confiance, et vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>What does “withdrawn” mean?</source>
        <translation>Que veut dire «&#xa0;retirée&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The issuer took the credential back. It does not count any more.</source>
        <translation>L’émetteur a retiré l’attestation. Elle ne compte plus.</translation>
    </message>
    <message>
        <source>You may keep it. Whoever checks it sees that it was withdrawn.</source>
        <translation>Vous pouvez la garder. Les personnes qui la vérifient voient qu’elle a été retirée.</translation>
    </message>
    <message>
        <source>Don&apos;t you know why? Ask the issuer.</source>
        <translation>Vous ne savez pas pourquoi&#xa0;? Demandez à l’émetteur.</translation>
    </message>
    <message>
        <source>You put the credential on your list of what is withdrawn.</source>
        <translation>Vous mettez l’attestation sur votre liste d’attestations retirées.</translation>
    </message>
    <message>
        <source>Whoever has that list sees it, also without internet.</source>
        <translation>Les personnes qui ont cette liste le voient, même sans internet.</translation>
    </message>
    <message>
        <source>Tell the learner why, and what they can do about it.</source>
        <translation>Dites à la personne pourquoi, et ce qu’elle peut faire.</translation>
    </message>
    <message>
        <source>The issuer took the credential back. Don&apos;t rely on it.</source>
        <translation>L’émetteur a retiré l’attestation. Ne lui faites pas confiance.</translation>
    </message>
    <message>
        <source>It was given once, and it was not changed. The list does not say why.</source>
        <translation>Elle a été donnée un jour, et pas modifiée. La liste ne dit pas pourquoi.</translation>
    </message>
    <message>
        <source>Look at the date of the list. Ask the person or the issuer.</source>
        <translation>Regardez la date de la liste. Demandez à la personne ou à l’émetteur.</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendue</translation>
    </message>
    <message>
        <source>What does “suspended” mean?</source>
        <translation>Que veut dire «&#xa0;suspendue&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The credential does not count for now. Later it may count again.</source>
        <translation>L’attestation ne compte pas pour l’instant. Plus tard, elle peut compter de nouveau.</translation>
    </message>
    <message>
        <source>Only the issuer knows why and for how long.</source>
        <translation>Seul l’émetteur sait pourquoi et pour combien de temps.</translation>
    </message>
    <message>
        <source>Check again when you have a newer list.</source>
        <translation>Vérifiez de nouveau quand vous avez une liste plus récente.</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>N’a pas pu être vérifié</translation>
    </message>
    <message>
        <source>What does “could not be checked” mean?</source>
        <translation>Que veut dire «&#xa0;n’a pas pu être vérifié&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>This program could not find out. That is no yes, and it is no no.</source>
        <translation>Ce programme n’a pas pu le savoir. Ce n’est ni un oui, ni un non.</translation>
    </message>
    <message>
        <source>Often a list is missing here, or it is too old.</source>
        <translation>Souvent, il manque ici une liste, ou elle est trop vieille.</translation>
    </message>
    <message>
        <source>Each line says what it was about, and what you can do.</source>
        <translation>Chaque ligne dit de quoi il s’agit, et ce que vous pouvez faire.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>What is a signature?</source>
        <translation>Qu’est-ce qu’une signature&#xa0;?</translation>
    </message>
    <message>
        <source>It is a seal that the issuer makes with a secret key.</source>
        <translation>C’est un sceau que l’émetteur fait avec une clé secrète.</translation>
    </message>
    <message>
        <source>It fits these words and no others. So every change shows.</source>
        <translation>Elle correspond à ces mots et à aucun autre. Tout changement se voit donc.</translation>
    </message>
    <message>
        <source>It does not say who the issuer is. A list says that.</source>
        <translation>Elle ne dit pas qui est l’émetteur. Une liste le dit.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>What are the lists for?</source>
        <translation>À quoi servent les listes&#xa0;?</translation>
    </message>
    <message>
        <source>One kind of list says which issuers are known.</source>
        <translation>Une sorte de liste dit quels émetteurs sont connus.</translation>
    </message>
    <message>
        <source>Another kind says which credentials were withdrawn.</source>
        <translation>Une autre sorte dit quelles attestations ont été retirées.</translation>
    </message>
    <message>
        <source>They are files with a date. So you can check without internet.</source>
        <translation>Ce sont des fichiers avec une date. Vous pouvez donc vérifier sans internet.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>For learners</source>
        <translation>Pour les personnes qui apprennent</translation>
    </message>
    <message>
        <source>For providers</source>
        <translation>Pour les organismes de formation</translation>
    </message>
    <message>
        <source>For employers</source>
        <translation>Pour les employeurs</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Every issuer</source>
        <translation>Tous les émetteurs</translation>
    </message>
    <message>
        <source>Find an issuer…</source>
        <translation>Trouver un émetteur…</translation>
    </message>
    <message>
        <source>Year of issue</source>
        <translation>Année de délivrance</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Toutes les années</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>State now</source>
        <translation>État actuel</translation>
    </message>
    <message>
        <source>Each credential is checked now, with what this computer knows of issuers and withdrawals.</source>
        <translation>Chaque attestation est vérifiée maintenant, selon les émetteurs et les retraits connus ici.</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Every skill</source>
        <translation>Toutes les compétences</translation>
    </message>
    <message>
        <source>Find a skill…</source>
        <translation>Trouver une compétence…</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Take filter away: %1</source>
        <translation>Enlever le filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>Keep my credentials</source>
        <translation>Garder mes attestations</translation>
    </message>
    <message>
        <source>Store your certificates safely on this computer and share only what you choose.</source>
        <translation>Gardez vos attestations en sécurité sur cet ordinateur. Partagez seulement ce que vous choisissez.</translation>
    </message>
    <message>
        <source>Check a credential</source>
        <translation>Vérifier une attestation</translation>
    </message>
    <message>
        <source>Scan someone&apos;s QR code and see at once if it is genuine. No account needed.</source>
        <translation>Scannez un code QR et voyez tout de suite si l’attestation est authentique. Sans compte.</translation>
    </message>
    <message>
        <source>Guide learners</source>
        <translation>Accompagner des personnes</translation>
    </message>
    <message>
        <source>Receive a learner&apos;s record with their consent and help them choose a next step.</source>
        <translation>Recevez le dossier d’une personne avec son consentement. Aidez-la à choisir une prochaine étape.</translation>
    </message>
    <message>
        <source>Try with examples</source>
        <translation>Essayer avec des exemples</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>Restaurer une copie de sauvegarde</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>You can change this later.</source>
        <translation>Vous pourrez changer cela plus tard.</translation>
    </message>
    <message>
        <source>Preparing the examples…</source>
        <translation>Préparation des exemples…</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>You said no</source>
        <translation>Vous avez dit non</translation>
    </message>
    <message>
        <source>What you agreed to</source>
        <translation>Ce que vous avez accepté</translation>
    </message>
    <message>
        <source>Signed by you on %1.</source>
        <translation>Signé par vous le %1.</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Où cela en est</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Comment les contacter</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>They know you as</source>
        <translation>Ils vous connaissent comme</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Avec leurs mots</translation>
    </message>
    <message>
        <source>Why the law allows it, they say</source>
        <translation>Pourquoi la loi le permet, selon eux</translation>
    </message>
    <message>
        <source>Where you can complain</source>
        <translation>Où vous pouvez vous plaindre</translation>
    </message>
    <message>
        <source>Number of this consent</source>
        <translation>Numéro de ce consentement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open your wallet first.</source>
        <translation>Ouvrez d’abord votre portefeuille.</translation>
    </message>
    <message>
        <source>Open my wallet</source>
        <translation>Ouvrir mon portefeuille</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>This is an invitation</source>
        <translation>Ceci est une invitation</translation>
    </message>
    <message>
        <source>A counsellor asks to see your record. You see everything before you share.</source>
        <translation>Un conseiller demande à voir votre dossier. Vous voyez tout avant de partager.</translation>
    </message>
    <message>
        <source>See the invitation</source>
        <translation>Voir l’invitation</translation>
    </message>
    <message>
        <source>This is advice</source>
        <translation>Ceci est un conseil</translation>
    </message>
    <message>
        <source>Your counsellor advises you. It goes to Guidance, not to your credentials.</source>
        <translation>Votre conseiller vous conseille. Cela va dans Accompagnement, pas dans vos attestations.</translation>
    </message>
    <message>
        <source>See the advice</source>
        <translation>Voir le conseil</translation>
    </message>
    <message>
        <source>This is a learner&apos;s record</source>
        <translation>Ceci est le dossier d’une personne</translation>
    </message>
    <message>
        <source>Only the counsellor it was made for can open it.</source>
        <translation>Seul le conseiller pour qui c’est fait peut l’ouvrir.</translation>
    </message>
    <message>
        <source>Import it</source>
        <translation>L’importer</translation>
    </message>
    <message>
        <source>A learner stops sharing</source>
        <translation>Une personne arrête le partage</translation>
    </message>
    <message>
        <source>Their record must be erased. This is done under Guidance.</source>
        <translation>Son dossier doit être effacé. Cela se fait dans Accompagnement.</translation>
    </message>
    <message>
        <source>Go to Guidance</source>
        <translation>Aller à Accompagnement</translation>
    </message>
    <message>
        <source>This is a confirmation</source>
        <translation>Ceci est une confirmation</translation>
    </message>
    <message>
        <source>A counsellor confirms that your record is erased.</source>
        <translation>Un conseiller confirme que votre dossier est effacé.</translation>
    </message>
    <message>
        <source>Stopped, erased there</source>
        <translation>Arrêté, effacé là-bas</translation>
    </message>
    <message>
        <source>Stopped, handed over</source>
        <translation>Arrêté, avis remis</translation>
    </message>
    <message>
        <source>Stopped, not handed over yet</source>
        <translation>Arrêté, avis pas encore remis</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Se termine bientôt</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Counsellor without a name</source>
        <translation>Conseiller sans nom</translation>
    </message>
    <message>
        <source>today at %1, then it is erased</source>
        <translation>aujourd’hui à&#xa0;%1, ensuite c’est effacé</translation>
    </message>
    <message>
        <source>%1, then it is erased</source>
        <translation>%1, ensuite c’est effacé</translation>
    </message>
    <message>
        <source>You said no on %1.</source>
        <translation>Vous avez dit non le %1.</translation>
    </message>
    <message>
        <source>You stopped sharing on %1.</source>
        <translation>Vous avez arrêté le partage le %1.</translation>
    </message>
    <message>
        <source>They confirmed that your record is erased.</source>
        <translation>Ils ont confirmé que votre dossier est effacé.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>Cela s’est terminé le %1.</translation>
    </message>
    <message>
        <source>You agreed on %1.</source>
        <translation>Vous avez accepté le %1.</translation>
    </message>
    <message>
        <source>Your counsellor does not have your record yet.</source>
        <translation>Votre conseiller n’a pas encore votre dossier.</translation>
    </message>
    <message>
        <source>Your counsellor does not know yet. Show them the code, or send the file.</source>
        <translation>Votre conseiller ne le sait pas encore. Montrez-lui le code, ou envoyez le fichier.</translation>
    </message>
    <message>
        <source>Handed over on %1. They confirm to you when it is erased.</source>
        <translation>Remis le %1. Ils vous confirment quand c’est effacé.</translation>
    </message>
    <message>
        <source>This program cannot erase copies made elsewhere.</source>
        <translation>Ce programme ne peut pas effacer les copies faites ailleurs.</translation>
    </message>
    <message>
        <source>%1 credentials</source>
        <translation>%1 attestations</translation>
    </message>
    <message>
        <source>Advice of %1</source>
        <translation>%1 vous conseille</translation>
    </message>
</context>
<context>
    <name>GuidancePages</name>
    <message>
        <source>For the counsellor</source>
        <translation>Pour le conseiller</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Données (*.json)</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Marked as handed over.</source>
        <translation>Marqué comme remis.</translation>
    </message>
    <message>
        <source>Advice removed.</source>
        <translation>Conseil supprimé.</translation>
    </message>
    <message>
        <source>%1 is here.</source>
        <translation>Nouveau&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 confirmed: your record is erased there.</source>
        <translation>%1 confirme&#xa0;: votre dossier y est effacé.</translation>
    </message>
</context>
<context>
    <name>Guiding</name>
    <message>
        <source>What the learner agreed to</source>
        <translation>Ce que la personne a accepté</translation>
    </message>
    <message>
        <source>Signed by the learner on %1.</source>
        <translation>Signé par la personne le %1.</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Qui le voit</translation>
    </message>
    <message>
        <source>Number of this consent</source>
        <translation>Numéro de ce consentement</translation>
    </message>
    <message>
        <source>Receipt as PDF</source>
        <translation>Reçu en PDF</translation>
    </message>
    <message>
        <source>Receipt as web page</source>
        <translation>Reçu en page web</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Choosing a next course</source>
        <translation>Choisir une prochaine formation</translation>
    </message>
    <message>
        <source>Recognition of earlier learning</source>
        <translation>Reconnaissance de ce que vous avez déjà appris</translation>
    </message>
    <message>
        <source>Help with applying for a job</source>
        <translation>Aide pour postuler</translation>
    </message>
    <message>
        <source>I use your record only for what you pick. I look at it on my own computer. You can stop at any time. Then I erase it.</source>
        <translation>J’utilise votre dossier seulement pour ce que vous choisissez. Je le regarde sur mon propre ordinateur. Vous pouvez arrêter à tout moment. Alors je l’efface.</translation>
    </message>
    <message>
        <source>On my own computer, encrypted</source>
        <translation>Sur mon propre ordinateur, chiffré</translation>
    </message>
    <message>
        <source>Erase the record of %1?</source>
        <translation>%1&#xa0;: effacer ce dossier&#xa0;?</translation>
    </message>
    <message>
        <source>It cannot be brought back. That there was a consent stays on record.</source>
        <translation>Il ne peut pas être récupéré. Il reste noté qu’il y a eu un consentement.</translation>
    </message>
    <message>
        <source>Erase record</source>
        <translation>Effacer le dossier</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Pas indiqué</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Public task</source>
        <translation>Mission d’intérêt public</translation>
    </message>
    <message>
        <source>Legitimate interest</source>
        <translation>Intérêt légitime</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Reconnaissance</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>Six mois</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Un an</translation>
    </message>
    <message>
        <source>Two years</source>
        <translation>Deux ans</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Se termine bientôt</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>fin&#xa0;: %1</translation>
    </message>
    <message>
        <source>erased today %1</source>
        <translation>effacé aujourd’hui à&#xa0;%1</translation>
    </message>
    <message>
        <source>erased %1</source>
        <translation>effacé le %1</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui à&#xa0;%1</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>dans %1 jours</translation>
    </message>
    <message>
        <source>1 credential</source>
        <translation>1 attestation</translation>
    </message>
    <message>
        <source>%1 credentials</source>
        <translation>%1 attestations</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 fichiers</translation>
    </message>
    <message>
        <source>The consent of %1 has ended. The record is erased.</source>
        <translation>%1&#xa0;: le consentement est terminé. Le dossier est effacé.</translation>
    </message>
    <message>
        <source>%1 took the consent back. The record is erased.</source>
        <translation>%1 a retiré son consentement. Le dossier est effacé.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>Learner without a name</source>
        <translation>Personne sans nom</translation>
    </message>
    <message>
        <source>The record of %1 is here.</source>
        <translation>%1&#xa0;: le dossier est arrivé.</translation>
    </message>
    <message>
        <source>The record of %1 is erased.</source>
        <translation>%1&#xa0;: le dossier est effacé.</translation>
    </message>
</context>
<context>
    <name>GuidingPages</name>
    <message>
        <source>Record</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Credentials (*.json *.jwt *.sdjwt *.sd-jwt *.txt)</source>
        <translation>Attestations (*.json *.jwt *.sdjwt *.sd-jwt *.txt)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
    <message>
        <source>For the learner</source>
        <translation>Pour la personne accompagnée</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>GuidingSection</name>
    <message>
        <source>Guidance</source>
        <translation>Accompagnement</translation>
    </message>
    <message>
        <source>I guide learners</source>
        <translation>J’accompagne des personnes</translation>
    </message>
    <message>
        <source>Guidance then shows the learners who share with you.</source>
        <translation>Accompagnement montre alors les personnes qui partagent avec vous.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation>Les mots expliqués</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>À propos de ce programme</translation>
    </message>
    <message>
        <source>Escape brings you back to where you were.</source>
        <translation>Échap vous ramène où vous étiez.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Show the steps to try</source>
        <translation>Montrer les étapes à essayer</translation>
    </message>
    <message>
        <source>Keys you can use</source>
        <translation>Touches que vous pouvez utiliser</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>Try with examples</source>
        <translation>Essayer avec des exemples</translation>
    </message>
    <message>
        <source>How to get help</source>
        <translation>Comment trouver de l’aide</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>Essayez d’abord</translation>
    </message>
    <message>
        <source>The examples are made up. You cannot break anything.</source>
        <translation>Les exemples sont inventés. Vous ne pouvez rien casser.</translation>
    </message>
    <message>
        <source>Let somebody help you</source>
        <translation>Se faire aider par quelqu’un</translation>
    </message>
    <message>
        <source>Settings has a helper mode. Your private things stay closed.</source>
        <translation>Le mode aide est dans Paramètres. Vos affaires privées restent fermées.</translation>
    </message>
    <message>
        <source>You forgot your passphrase</source>
        <translation>Vous avez oublié votre phrase de passe</translation>
    </message>
    <message>
        <source>Choose “I forgot it” and type your recovery code.</source>
        <translation>Choisissez «&#xa0;Je l’ai oubliée&#xa0;» et tapez votre code de récupération.</translation>
    </message>
    <message>
        <source>Something in a credential is wrong</source>
        <translation>Il y a une erreur dans une attestation</translation>
    </message>
    <message>
        <source>Ask the issuer. Only they can change it.</source>
        <translation>Demandez à l’émetteur. Lui seul peut la changer.</translation>
    </message>
    <message>
        <source>Where your data is</source>
        <translation>Où sont vos données</translation>
    </message>
    <message>
        <source>All of it is in this folder, on this computer:</source>
        <translation>Tout se trouve dans ce dossier, sur cet ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>Your wallet in it is locked with your passphrase.</source>
        <translation>Votre portefeuille y est verrouillé avec votre phrase de passe.</translation>
    </message>
    <message>
        <source>Settings makes a backup and changes how this looks.</source>
        <translation>Dans Paramètres, vous faites une copie de sauvegarde et changez l’aspect du programme.</translation>
    </message>
</context>
<context>
    <name>Helper</name>
    <message>
        <source>Added: “%1”</source>
        <translation>Ajouté&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Changed: “%1”</source>
        <translation>Changé&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Removed: “%1”</source>
        <translation>Supprimé&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Put back: “%1”</source>
        <translation>Remis en place&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Advice of %1 removed</source>
        <translation>Conseil supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Advice of %1 put back</source>
        <translation>Conseil remis en place&#xa0;: %1</translation>
    </message>
    <message>
        <source>Plan changed: “%1”</source>
        <translation>Plan changé&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Kept for checking: %1</source>
        <translation>Gardé pour vérifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done with others: %1</source>
        <translation>Fait avec d’autres&#xa0;: %1</translation>
    </message>
    <message>
        <source>Shared with others: %1</source>
        <translation>Partagé avec d’autres&#xa0;: %1</translation>
    </message>
    <message>
        <source>A copy was made: %1</source>
        <translation>Une copie a été faite&#xa0;: %1</translation>
    </message>
    <message>
        <source>A question was answered: %1</source>
        <translation>Réponse donnée à une question&#xa0;: %1</translation>
    </message>
    <message>
        <source>A question was turned down: %1</source>
        <translation>Question refusée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Consent was given: %1</source>
        <translation>Consentement donné&#xa0;: %1</translation>
    </message>
    <message>
        <source>Consent was refused: %1</source>
        <translation>Consentement refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Consent was taken back: %1</source>
        <translation>Consentement retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Advice was received: %1</source>
        <translation>Conseil reçu&#xa0;: %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>you can take this back</source>
        <translation>vous pouvez annuler ceci</translation>
    </message>
    <message>
        <source>you can stop sharing under Guidance</source>
        <translation>vous pouvez arrêter le partage dans Accompagnement</translation>
    </message>
    <message>
        <source>this cannot be taken back here</source>
        <translation>ceci ne peut pas être annulé ici</translation>
    </message>
</context>
<context>
    <name>HelperSection</name>
    <message>
        <source>Somebody helps me</source>
        <translation>Quelqu’un m’aide</translation>
    </message>
    <message>
        <source>Does somebody sit next to you? Helper mode closes your private things meanwhile.</source>
        <translation>Quelqu’un est assis à côté de vous&#xa0;? Le mode aide ferme alors vos affaires privées.</translation>
    </message>
    <message>
        <source>To helper mode</source>
        <translation>Vers le mode aide</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Consent given to {whom}</source>
        <translation>Consentement donné à {whom}</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Consentement donné</translation>
    </message>
    <message>
        <source>Said no to {whom}</source>
        <translation>Vous avez dit non à {whom}</translation>
    </message>
    <message>
        <source>Said no to somebody</source>
        <translation>Vous avez dit non à quelqu’un</translation>
    </message>
    <message>
        <source>Stopped sharing with {whom}</source>
        <translation>Partage arrêté avec {whom}</translation>
    </message>
    <message>
        <source>Stopped sharing</source>
        <translation>Partage arrêté</translation>
    </message>
    <message>
        <source>Told {whom} that you stopped sharing</source>
        <translation>Avis d’arrêt du partage donné à {whom}</translation>
    </message>
    <message>
        <source>Told that you stopped sharing</source>
        <translation>Avis d’arrêt du partage donné</translation>
    </message>
    <message>
        <source>{whom} confirmed that your record is erased</source>
        <translation>{whom} a confirmé que votre dossier est effacé</translation>
    </message>
    <message>
        <source>Confirmed that your record is erased</source>
        <translation>Effacement de votre dossier confirmé</translation>
    </message>
    <message>
        <source>Advice received from {whom}</source>
        <translation>Conseil reçu&#xa0;: {whom}</translation>
    </message>
    <message>
        <source>Advice received</source>
        <translation>Conseil reçu</translation>
    </message>
    <message>
        <source>Learner invited: {whom}</source>
        <translation>Personne invitée : {whom}</translation>
    </message>
    <message>
        <source>Learner invited</source>
        <translation>Personne invitée</translation>
    </message>
    <message>
        <source>Record of {whom} received</source>
        <translation>Dossier reçu&#xa0;: {whom}</translation>
    </message>
    <message>
        <source>Record of a learner received</source>
        <translation>Dossier d’une personne reçu</translation>
    </message>
    <message>
        <source>Record of {whom} opened</source>
        <translation>Dossier ouvert&#xa0;: {whom}</translation>
    </message>
    <message>
        <source>Record of a learner opened</source>
        <translation>Dossier d’une personne ouvert</translation>
    </message>
    <message>
        <source>Part of the record of {whom} saved</source>
        <translation>Partie du dossier enregistrée&#xa0;: {whom}</translation>
    </message>
    <message>
        <source>Part of a learner&apos;s record saved</source>
        <translation>Partie du dossier d’une personne enregistrée</translation>
    </message>
    <message>
        <source>Advice written for {whom}</source>
        <translation>Conseil écrit pour {whom}</translation>
    </message>
    <message>
        <source>Advice written for a learner</source>
        <translation>Conseil écrit pour une personne</translation>
    </message>
    <message>
        <source>{whom} stopped sharing</source>
        <translation>{whom} a arrêté le partage</translation>
    </message>
    <message>
        <source>A learner stopped sharing</source>
        <translation>Une personne a arrêté le partage</translation>
    </message>
    <message>
        <source>Record of {whom} erased</source>
        <translation>Dossier effacé&#xa0;: {whom}</translation>
    </message>
    <message>
        <source>Record of a learner erased</source>
        <translation>Dossier d’une personne effacé</translation>
    </message>
    <message>
        <source>Consent of {whom} ended, record erased</source>
        <translation>Consentement terminé, dossier effacé&#xa0;: {whom}</translation>
    </message>
    <message>
        <source>Consent of a learner ended, record erased</source>
        <translation>Consentement d’une personne terminé, dossier effacé</translation>
    </message>
    <message>
        <source>Dossier made for {whom}</source>
        <translation>Classeur fait pour {whom}</translation>
    </message>
    <message>
        <source>Dossier made</source>
        <translation>Classeur fait</translation>
    </message>
    <message>
        <source>{count} credentials</source>
        <translation>{count} attestations</translation>
    </message>
    <message>
        <source>PDF made of {what}</source>
        <translation>PDF créé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Picture made of {what}</source>
        <translation>Image créée&#xa0;: {what}</translation>
    </message>
    <message>
        <source>File made of {what}</source>
        <translation>Fichier créé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>shown as a code</source>
        <translation>montré par un code</translation>
    </message>
    <message>
        <source>as a PDF</source>
        <translation>en PDF</translation>
    </message>
    <message>
        <source>as a picture</source>
        <translation>en image</translation>
    </message>
    <message>
        <source>as a web page</source>
        <translation>en page web</translation>
    </message>
    <message>
        <source>as a file</source>
        <translation>en fichier</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Shared with {whom}</source>
        <translation>Partagé avec {whom}</translation>
    </message>
    <message>
        <source>Shared {what}</source>
        <translation>{what}&#xa0;: partagé</translation>
    </message>
    <message>
        <source>Copy made of {what}</source>
        <translation>Copie créée&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Answered {whom}</source>
        <translation>Réponse donnée à {whom}</translation>
    </message>
    <message>
        <source>Answered somebody</source>
        <translation>Réponse donnée à quelqu’un</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copie</translation>
    </message>
    <message>
        <source>for {whom}</source>
        <translation>pour {whom}</translation>
    </message>
    <message>
        <source>they learned nothing about what you have</source>
        <translation>ils n’ont rien appris sur ce que vous avez</translation>
    </message>
    <message>
        <source>until {until}</source>
        <translation>fin&#xa0;: {until}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et encore {count}</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>As a table (CSV)</source>
        <translation>En tableau (CSV)</translation>
    </message>
    <message>
        <source>As data (JSON)</source>
        <translation>En données (JSON)</translation>
    </message>
    <message>
        <source>What you shared and with whom. The details themselves are not kept here.</source>
        <translation>Ce que vous avez partagé et avec qui. Les informations elles-mêmes ne sont pas gardées ici.</translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation>Montrer plus ancien</translation>
    </message>
    <message>
        <source>Your history was saved.</source>
        <translation>Votre historique est enregistré.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Données (*.json)</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historique</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>Enregistrer l’historique</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Arrêter le partage</translation>
    </message>
    <message>
        <source>Stop sharing with %1</source>
        <translation>Arrêter le partage avec %1</translation>
    </message>
    <message>
        <source>Share something</source>
        <translation>Partager quelque chose</translation>
    </message>
    <message>
        <source>Nothing shared yet</source>
        <translation>Rien de partagé pour l’instant</translation>
    </message>
    <message>
        <source>When you share something, it is noted here: what, with whom and when.</source>
        <translation>Quand vous partagez, c’est noté ici&#xa0;: quoi, avec qui et quand.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>This is an invitation. Learners open it in their own wallet.</source>
        <translation>Ceci est une invitation. La personne invitée l’ouvre dans son propre portefeuille.</translation>
    </message>
    <message>
        <source>This is advice. The learner opens it in their own wallet.</source>
        <translation>Ceci est un conseil. La personne l’ouvre dans son propre portefeuille.</translation>
    </message>
    <message>
        <source>There is no learner&apos;s record in this. Ask for the code or file once more.</source>
        <translation>Ceci ne contient pas le dossier d’une personne. Redemandez le code ou le fichier.</translation>
    </message>
    <message>
        <source>Import a record</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>It is checked before it is kept. A message that a learner stops sharing comes in here too.</source>
        <translation>Il est vérifié avant d’être gardé. Si une personne arrête le partage, son avis arrive aussi ici.</translation>
    </message>
    <message>
        <source>a text or a picture</source>
        <translation>un texte ou une image</translation>
    </message>
    <message>
        <source>Checking the record…</source>
        <translation>Vérification du dossier…</translation>
    </message>
    <message>
        <source>Records and notices</source>
        <translation>Dossiers et avis</translation>
    </message>
    <message>
        <source>Paste a record</source>
        <translation>Coller un dossier</translation>
    </message>
    <message>
        <source>Paste the text they sent you.</source>
        <translation>Collez le texte qu’ils vous ont envoyé.</translation>
    </message>
    <message>
        <source>Text of the record</source>
        <translation>Texte du dossier</translation>
    </message>
    <message>
        <source>Learners I guide</source>
        <translation>Les personnes que j’accompagne</translation>
    </message>
</context>
<context>
    <name>InactivityLock</name>
    <message>
        <source>Your wallet locks in {seconds} s.</source>
        <translation>Votre portefeuille se verrouille dans {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous encore là&#xa0;?</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>Laisser ouvert</translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>Credentials inside</source>
        <translation>Attestations à l’intérieur</translation>
    </message>
    <message>
        <source>Who endorses it</source>
        <translation>Qui la soutient</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show %1, %2</source>
        <translation>Montrer %1, %2</translation>
    </message>
    <message>
        <source>Endorsement</source>
        <translation>Soutien</translation>
    </message>
    <message>
        <source>Credential without a title</source>
        <translation>Attestation sans titre</translation>
    </message>
    <message>
        <source>Can it be trusted?</source>
        <translation>Est-elle fiable&#xa0;?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>InvitationWaysPage</name>
    <message>
        <source>There is nothing from a counsellor in this. Ask for the code or file once more.</source>
        <translation>Ceci ne contient rien d’un conseiller. Redemandez le code ou le fichier.</translation>
    </message>
    <message>
        <source>Open an invitation</source>
        <translation>Ouvrir une invitation</translation>
    </message>
    <message>
        <source>You see everything before you share anything. Advice and confirmations come in here too.</source>
        <translation>Vous voyez tout avant de partager. Les conseils et confirmations arrivent aussi ici.</translation>
    </message>
    <message>
        <source>a text or a picture</source>
        <translation>un texte ou une image</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture en cours…</translation>
    </message>
    <message>
        <source>Invitations and advice</source>
        <translation>Invitations et conseils</translation>
    </message>
    <message>
        <source>Paste an invitation</source>
        <translation>Coller une invitation</translation>
    </message>
    <message>
        <source>Paste the text they sent you.</source>
        <translation>Collez le texte qu’ils vous ont envoyé.</translation>
    </message>
    <message>
        <source>Text of the invitation</source>
        <translation>Texte de l’invitation</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Accompagnement</translation>
    </message>
</context>
<context>
    <name>InviteCodePage</name>
    <message>
        <source>Let the learner scan this</source>
        <translation>Faites scanner ceci par la personne</translation>
    </message>
    <message>
        <source>They open Guidance in their wallet and scan it, or open the file you send.</source>
        <translation>La personne ouvre Accompagnement dans son portefeuille. Puis elle scanne le code, ou ouvre votre fichier.</translation>
    </message>
    <message>
        <source>Learners I guide</source>
        <translation>Les personnes que j’accompagne</translation>
    </message>
    <message>
        <source>Your invitation</source>
        <translation>Votre invitation</translation>
    </message>
    <message>
        <source>QR code with your invitation</source>
        <translation>Code QR avec votre invitation</translation>
    </message>
    <message>
        <source>The learner sees the same three words. Read them aloud together.</source>
        <translation>La personne voit les trois mêmes mots. Lisez-les ensemble à voix haute.</translation>
    </message>
    <message>
        <source>Import their record</source>
        <translation>Importer son dossier</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Other ways, and what comes next</source>
        <translation>Autres façons, et la suite</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>For a learner</source>
        <translation>Pour une personne</translation>
    </message>
    <message>
        <source>The learner sees you as known: %1.</source>
        <translation>Pour la personne, votre nom est connu : %1.</translation>
    </message>
    <message>
        <source>The learner sees you as not verified. The words show that it is you.</source>
        <translation>Pour la personne, votre nom n’est pas vérifié. Les mots montrent que c’est vous.</translation>
    </message>
    <message>
        <source>The invitation is shown. The three words are: %1</source>
        <translation>L’invitation est affichée. Les trois mots sont&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>Fin&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>InvitePage</name>
    <message>
        <source>Invite a learner</source>
        <translation>Inviter une personne</translation>
    </message>
    <message>
        <source>They read this on their own screen before they choose. It works without internet.</source>
        <translation>La personne lit ceci sur son propre écran avant de choisir. Cela fonctionne sans internet.</translation>
    </message>
    <message>
        <source>Learners I guide</source>
        <translation>Les personnes que j’accompagne</translation>
    </message>
    <message>
        <source>Write this once. It is kept in this wallet for the next invitation.</source>
        <translation>Écrivez ceci une fois. Ce portefeuille le garde pour la prochaine invitation.</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Pour qui&#xa0;?</translation>
    </message>
    <message>
        <source>A name you will recognise</source>
        <translation>Un nom que vous reconnaîtrez</translation>
    </message>
    <message>
        <source>Only you see this.</source>
        <translation>Personne d’autre ne voit ceci.</translation>
    </message>
    <message>
        <source>They can answer within</source>
        <translation>Délai pour répondre</translation>
    </message>
    <message>
        <source>Show the invitation</source>
        <translation>Montrer l’invitation</translation>
    </message>
    <message>
        <source>The learner reads</source>
        <translation>La personne lit</translation>
    </message>
    <message>
        <source>One invitation is good for one record.</source>
        <translation>Une invitation vaut pour un seul dossier.</translation>
    </message>
    <message>
        <source>Write this too. The law wants the learner to know it.</source>
        <translation>Écrivez ceci aussi. La loi veut que la personne le sache.</translation>
    </message>
    <message>
        <source>Write at least one purpose. The learner decides by it.</source>
        <translation>Écrivez au moins un but. La personne décide d’après ce but.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à quand</translation>
    </message>
    <message>
        <source>%1, then it is erased</source>
        <translation>%1, ensuite c’est effacé</translation>
    </message>
    <message>
        <source>Who else sees it</source>
        <translation>Qui d’autre le voit</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>IssuerDialog</name>
    <message>
        <source>The credential must come from one of those you tick. Without any, every issuer will do.</source>
        <translation>L’attestation doit venir d’un de ceux que vous cochez. Si vous n’en cochez aucun, tout émetteur convient.</translation>
    </message>
    <message>
        <source>From which issuers</source>
        <translation>De quels émetteurs</translation>
    </message>
    <message>
        <source>Search an issuer…</source>
        <translation>Chercher un émetteur…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Utiliser ceux-ci</translation>
    </message>
    <message>
        <source>No issuer is known here yet. Add a list of issuers in Settings.</source>
        <translation>Aucun émetteur n’est encore connu ici. Ajoutez une liste d’émetteurs dans Paramètres.</translation>
    </message>
    <message>
        <source>No issuer of that name is known here.</source>
        <translation>Aucun émetteur de ce nom n’est connu ici.</translation>
    </message>
    <message>
        <source>%1 more. Search to find them.</source>
        <translation>Encore %1. Cherchez pour les trouver.</translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>Saved questions</source>
        <translation>Questions enregistrées</translation>
    </message>
    <message>
        <source>Save a question that you ask more often.</source>
        <translation>Enregistrez une question que vous posez souvent.</translation>
    </message>
    <message>
        <source>Save this one</source>
        <translation>Enregistrer celle-ci</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>It keeps what is asked and what for. No answer is ever kept.</source>
        <translation>Cela garde ce qui est demandé et pourquoi. Aucune réponse n’est jamais gardée.</translation>
    </message>
    <message>
        <source>Save this question</source>
        <translation>Enregistrer cette question</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Rename this question</source>
        <translation>Renommer cette question</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>Write a name first.</source>
        <translation>Écrivez d’abord un nom.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Give an issuer my key</source>
        <translation>Donner ma clé à un émetteur</translation>
    </message>
    <message>
        <source>With it an issuer makes a credential that only this wallet can prove to be yours.</source>
        <translation>Avec votre clé, l’émetteur fait une attestation. Seul ce portefeuille peut prouver qu’elle est à vous.</translation>
    </message>
    <message>
        <source>Add credentials</source>
        <translation>Ajouter des attestations</translation>
    </message>
    <message>
        <source>QR code with your public key</source>
        <translation>Code QR avec votre clé publique</translation>
    </message>
    <message>
        <source>How the key is written</source>
        <translation>Comment la clé est écrite</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Créer une nouvelle clé</translation>
    </message>
    <message>
        <source>This is the public half. You can give it away; the secret half stays here.</source>
        <translation>Ceci est la moitié publique. Vous pouvez la donner&#xa0;; la moitié secrète reste ici.</translation>
    </message>
    <message>
        <source>Ask the issuer which form they take.</source>
        <translation>Demandez à l’émetteur quelle forme il accepte.</translation>
    </message>
    <message>
        <source>This window is too small for the code.</source>
        <translation>Cette fenêtre est trop petite pour le code.</translation>
    </message>
    <message>
        <source>This wallet has one key.</source>
        <translation>Ce portefeuille a une clé.</translation>
    </message>
    <message>
        <source>This wallet has %1 keys. This is the newest one.</source>
        <translation>Ce portefeuille a %1 clés. Celle-ci est la plus récente.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Keys (*.json *.txt)</source>
        <translation>Clés (*.json *.txt)</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Open this help</source>
        <translation>Ouvrir cette aide</translation>
    </message>
    <message>
        <source>Read this page aloud, where the computer has a voice, or stop</source>
        <translation>Lire cette page à voix haute, si l’ordinateur a une voix, ou arrêter</translation>
    </message>
    <message>
        <source>Close help or a small window</source>
        <translation>Fermer l’aide ou une petite fenêtre</translation>
    </message>
    <message>
        <source>Make all text larger</source>
        <translation>Agrandir tout le texte</translation>
    </message>
    <message>
        <source>Make all text smaller</source>
        <translation>Réduire tout le texte</translation>
    </message>
    <message>
        <source>Show text at its usual size</source>
        <translation>Afficher le texte à sa taille habituelle</translation>
    </message>
    <message>
        <source>Go to the next button or field</source>
        <translation>Aller au bouton ou au champ suivant</translation>
    </message>
    <message>
        <source>Go to the one before</source>
        <translation>Aller au précédent</translation>
    </message>
    <message>
        <source>Press the button you are on</source>
        <translation>Appuyer sur le bouton où vous êtes</translation>
    </message>
    <message>
        <source>Read on, or back, in a long page</source>
        <translation>Continuer à lire une longue page, ou revenir</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Aller à une page</translation>
    </message>
    <message>
        <source>My credentials, or open the wallet</source>
        <translation>Mes attestations, ou ouvrir le portefeuille</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Accompagnement</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>My helper, while somebody helps you</source>
        <translation>Mon aide, pendant que quelqu’un vous aide</translation>
    </message>
    <message>
        <source>Lock the wallet now</source>
        <translation>Verrouiller le portefeuille maintenant</translation>
    </message>
    <message>
        <source>My credentials</source>
        <translation>Mes attestations</translation>
    </message>
    <message>
        <source>Go from card to card</source>
        <translation>Aller de carte en carte</translation>
    </message>
    <message>
        <source>Go to the first or last card</source>
        <translation>Aller à la première ou à la dernière carte</translation>
    </message>
    <message>
        <source>Remove this card. You can take that back.</source>
        <translation>Supprimer cette carte. Vous pouvez annuler cela.</translation>
    </message>
    <message>
        <source>From the search to the cards</source>
        <translation>De la recherche aux cartes</translation>
    </message>
    <message>
        <source>Add, Check, Guidance and scanning</source>
        <translation>Ajouter, Vérifier, Accompagnement et la lecture de codes</translation>
    </message>
    <message>
        <source>Paste a picture, a file or text</source>
        <translation>Coller une image, un fichier ou un texte</translation>
    </message>
    <message>
        <source>While you show a code</source>
        <translation>Pendant que vous montrez un code</translation>
    </message>
    <message>
        <source>Show the code on the full screen, or stop that</source>
        <translation>Montrer le code en plein écran, ou arrêter</translation>
    </message>
    <message>
        <source>While a code fills the screen</source>
        <translation>Quand un code remplit l’écran</translation>
    </message>
    <message>
        <source>Stop a moving code, or let it go on</source>
        <translation>Arrêter un code animé, ou le laisser continuer</translation>
    </message>
    <message>
        <source>Move it slower or faster</source>
        <translation>Le faire bouger plus lentement ou plus vite</translation>
    </message>
    <message>
        <source>Let it stand still, one part at a time</source>
        <translation>Le figer, une partie à la fois</translation>
    </message>
    <message>
        <source>The part before, the next part</source>
        <translation>La partie précédente, la partie suivante</translation>
    </message>
</context>
<context>
    <name>LearnerCard</name>
    <message>
        <source>Open record</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Send advice</source>
        <translation>Envoyer un conseil</translation>
    </message>
    <message>
        <source>Show confirmation</source>
        <translation>Montrer la confirmation</translation>
    </message>
    <message>
        <source>Erase record</source>
        <translation>Effacer le dossier</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>Peut servir à</translation>
    </message>
    <message>
        <source>signed by the learner, %1</source>
        <translation>signé par la personne, %1</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>%1, then it is erased</source>
        <translation>%1, ensuite c’est effacé</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à quand</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>ISO/IEC TS 27560 record</source>
        <translation>Fichier ISO/IEC TS 27560</translation>
    </message>
    <message>
        <source>The record is erased. Only this trace of the consent is left.</source>
        <translation>Le dossier est effacé. Il reste seulement cette trace du consentement.</translation>
    </message>
</context>
<context>
    <name>LearnerTable</name>
    <message>
        <source>Learner</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>Peut servir à</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Se termine</translation>
    </message>
</context>
<context>
    <name>LearnersPage</name>
    <message>
        <source>Import record</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Invite learner</source>
        <translation>Inviter une personne</translation>
    </message>
    <message>
        <source>Learners I guide</source>
        <translation>Les personnes que j’accompagne</translation>
    </message>
    <message>
        <source>You see only what each learner agreed to, for as long as they agreed.</source>
        <translation>Vous voyez seulement ce que chaque personne a accepté, aussi longtemps qu’elle l’a accepté.</translation>
    </message>
    <message>
        <source>What I share myself</source>
        <translation>Ce que je partage moi-même</translation>
    </message>
    <message>
        <source>No learner yet</source>
        <translation>Vous n’accompagnez encore personne</translation>
    </message>
    <message>
        <source>Invite a learner with a code or a file. They choose what you see, and until when.</source>
        <translation>Invitez une personne avec un code ou un fichier. Elle choisit ce que vous voyez, et jusqu’à quand.</translation>
    </message>
    <message>
        <source>Invitations that wait</source>
        <translation>Invitations en attente</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Faite le %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>fin&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>L’annuler</translation>
    </message>
    <message>
        <source>Show the invitation: %1</source>
        <translation>Montrer l’invitation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancel this invitation?</source>
        <translation>Annuler cette invitation&#xa0;?</translation>
    </message>
    <message>
        <source>A record that comes for “%1” can then no longer be opened.</source>
        <translation>Un dossier qui arrive pour «&#xa0;%1&#xa0;» ne pourra plus être ouvert.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
</context>
<context>
    <name>ListKind</name>
    <message>
        <source>A list of issuers, not a credential. It belongs in Settings.</source>
        <translation>Une liste d’émetteurs, pas une attestation. Sa place est dans Paramètres.</translation>
    </message>
    <message>
        <source>Keys of an issuer, not a credential. They belong in Settings.</source>
        <translation>Des clés d’un émetteur, pas une attestation. Leur place est dans Paramètres.</translation>
    </message>
    <message>
        <source>A list of withdrawn credentials, not a credential itself. It belongs in Settings.</source>
        <translation>Une liste d’attestations retirées, pas une attestation. Sa place est dans Paramètres.</translation>
    </message>
</context>
<context>
    <name>ListsSection</name>
    <message>
        <source>Known issuers</source>
        <translation>Émetteurs connus</translation>
    </message>
    <message>
        <source>An issuer is known when a list in your wallet names it. Get lists from who you trust.</source>
        <translation>Un émetteur est connu quand une liste de votre portefeuille le nomme. Prenez vos listes chez des gens de confiance.</translation>
    </message>
    <message>
        <source>An issuer is known when a list here names it. Get lists from who you trust.</source>
        <translation>Un émetteur est connu quand une liste de cet ordinateur le nomme. Prenez vos listes chez des gens de confiance.</translation>
    </message>
    <message>
        <source>Add a list from a file</source>
        <translation>Ajouter une liste depuis un fichier</translation>
    </message>
    <message>
        <source>No list yet.</source>
        <translation>Pas encore de liste.</translation>
    </message>
    <message>
        <source>Lists of withdrawn credentials: {count}</source>
        <translation>Listes d’attestations retirées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Ajoutée&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Added a list of withdrawn credentials.</source>
        <translation>Une liste d’attestations retirées est ajoutée.</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Supprimée&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Update {name} from a file</source>
        <translation>Mettre à jour {name} depuis un fichier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Supprimer {name}</translation>
    </message>
    <message>
        <source>This file cannot be read, so it counts for nothing.</source>
        <translation>Ce fichier est illisible&#xa0;: il ne compte donc pas.</translation>
    </message>
    <message>
        <source>of {day}</source>
        <translation>du {day}</translation>
    </message>
    <message>
        <source>added on {day}</source>
        <translation>ajoutée le {day}</translation>
    </message>
    <message>
        <source>{count} days old</source>
        <translation>vieille de {count} jours</translation>
    </message>
    <message>
        <source>1 day old</source>
        <translation>vieille d’un jour</translation>
    </message>
    <message>
        <source>made-up issuers, for practice</source>
        <translation>émetteurs inventés, pour l’exercice</translation>
    </message>
    <message>
        <source>List of 1 issuer</source>
        <translation>Liste de 1 émetteur</translation>
    </message>
    <message>
        <source>List of {count} issuers</source>
        <translation>Liste de {count} émetteurs</translation>
    </message>
    <message>
        <source>Registry with 1 issuer</source>
        <translation>Registre avec 1 émetteur</translation>
    </message>
    <message>
        <source>Registry with {count} issuers</source>
        <translation>Registre avec {count} émetteurs</translation>
    </message>
    <message>
        <source>1 certificate</source>
        <translation>1 certificat</translation>
    </message>
    <message>
        <source>{count} certificates</source>
        <translation>{count} certificats</translation>
    </message>
    <message>
        <source>1 key without an issuer</source>
        <translation>1 clé sans émetteur</translation>
    </message>
    <message>
        <source>{count} keys without an issuer</source>
        <translation>{count} clés sans émetteur</translation>
    </message>
    <message>
        <source>Keys of 1 issuer</source>
        <translation>Clés d’un émetteur</translation>
    </message>
    <message>
        <source>Keys of {count} issuers</source>
        <translation>Clés de {count} émetteurs</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Look and language</source>
        <translation>Aspect et langue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Movement as the system</source>
        <translation>Mouvement comme le système</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Rien ne bouge</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Leave the examples</source>
        <translation>Quitter les exemples</translation>
    </message>
    <message>
        <source>These are examples of made-up issuers. Nothing here is real or kept.</source>
        <translation>Ce sont des exemples d’émetteurs inventés. Rien ici n’est réel ni gardé.</translation>
    </message>
    <message>
        <source>End helper mode</source>
        <translation>Terminer le mode aide</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>This page is read aloud.</source>
        <translation>Cette page est lue à voix haute.</translation>
    </message>
    <message>
        <source>%1 helps you. Your private things are closed.</source>
        <translation>%1 vous aide. Vos affaires privées sont fermées.</translation>
    </message>
    <message>
        <source>Somebody helps you. Your private things are closed.</source>
        <translation>Quelqu’un vous aide. Vos affaires privées sont fermées.</translation>
    </message>
</context>
<context>
    <name>MessageCodePage</name>
    <message>
        <source>This is too much for a code. Save it as a file.</source>
        <translation>C’est trop pour un code. Enregistrez-le dans un fichier.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Learners I guide</source>
        <translation>Les personnes que j’accompagne</translation>
    </message>
    <message>
        <source>QR code for the learner</source>
        <translation>Code QR pour la personne</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Your advice</source>
        <translation>Votre conseil</translation>
    </message>
    <message>
        <source>The record is erased</source>
        <translation>Le dossier est effacé</translation>
    </message>
    <message>
        <source>The learner scans this in Guidance, or opens the file you send.</source>
        <translation>La personne scanne ceci dans Accompagnement, ou ouvre le fichier que vous envoyez.</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>Signed by you. Only this learner can open it.</source>
        <translation>Signé par vous. Seule cette personne peut l’ouvrir.</translation>
    </message>
    <message>
        <source>This confirms that you erased it: %1.</source>
        <translation>Ceci confirme que vous l’avez effacé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Copies made elsewhere cannot be erased by this program.</source>
        <translation>Ce programme ne peut pas effacer les copies faites ailleurs.</translation>
    </message>
</context>
<context>
    <name>NarrowPage</name>
    <message>
        <source>Open your wallet first. Then it goes on.</source>
        <translation>Ouvrez d’abord votre portefeuille. Ensuite, cela continue.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Open wallet</source>
        <translation>Ouvrir le portefeuille</translation>
    </message>
    <message>
        <source>New wallet</source>
        <translation>Nouveau portefeuille</translation>
    </message>
    <message>
        <source>My credentials</source>
        <translation>Mes attestations</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Accompagnement</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>My helper</source>
        <translation>Mon aide</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>NeedCard</name>
    <message>
        <source>They need</source>
        <translation>Il leur faut</translation>
    </message>
    <message>
        <source>Nothing. You choose what you give.</source>
        <translation>Rien. Vous choisissez ce que vous donnez.</translation>
    </message>
    <message>
        <source>You cannot answer this. If you say no, they do not learn why.</source>
        <translation>Vous ne pouvez pas répondre à ceci. Si vous dites non, ils n’apprennent pas pourquoi.</translation>
    </message>
    <message>
        <source>One of these is enough</source>
        <translation>Une de celles-ci suffit</translation>
    </message>
    <message>
        <source>One of these would be enough:</source>
        <translation>Une de celles-ci suffirait&#xa0;:</translation>
    </message>
    <message>
        <source>Which one do you give?</source>
        <translation>Laquelle donnez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>You may give several</source>
        <translation>Vous pouvez en donner plusieurs</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Choisissez-en au moins une.</translation>
    </message>
    <message>
        <source>One seal covers all of it. They see everything, or nothing.</source>
        <translation>Un seul sceau couvre tout. Ils voient tout, ou rien.</translation>
    </message>
    <message>
        <source>Always visible with it: %1</source>
        <translation>Toujours visible avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>They will be told: %1</source>
        <translation>Ils liront&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>only what is always visible</source>
        <translation>seulement ce qui est toujours visible</translation>
    </message>
    <message>
        <source>One of these sets of details is enough</source>
        <translation>Un de ces groupes d’informations suffit</translation>
    </message>
    <message>
        <source>They would like, you decide</source>
        <translation>Ils aimeraient, vous décidez</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Four words that do not belong together are easy to keep and hard to guess.</source>
        <translation>Quatre mots sans lien entre eux sont faciles à retenir et difficiles à deviner.</translation>
    </message>
    <message>
        <source>Very easy to guess. Add a few words.</source>
        <translation>Très facile à deviner. Ajoutez quelques mots.</translation>
    </message>
    <message>
        <source>Easy to guess. Add a word or two.</source>
        <translation>Facile à deviner. Ajoutez un mot ou deux.</translation>
    </message>
    <message>
        <source>Nearly there. Add one more word.</source>
        <translation>Presque. Ajoutez encore un mot.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Bien.</translation>
    </message>
    <message>
        <source>Very good.</source>
        <translation>Très bien.</translation>
    </message>
    <message>
        <source>Too short. Use at least 8 characters.</source>
        <translation>Trop court. Utilisez au moins 8 caractères.</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>You stopped sharing</source>
        <translation>Vous avez arrêté le partage</translation>
    </message>
    <message>
        <source>Let your counsellor know: show this code, or send the file.</source>
        <translation>Prévenez votre conseiller&#xa0;: montrez ce code, ou envoyez le fichier.</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Accompagnement</translation>
    </message>
    <message>
        <source>QR code for your counsellor</source>
        <translation>Code QR pour votre conseiller</translation>
    </message>
    <message>
        <source>Signed by you. Their program erases your record when it reads this, and confirms it to you.</source>
        <translation>Signé par vous. En lisant ceci, leur programme efface votre dossier, et vous le confirme.</translation>
    </message>
    <message>
        <source>Mark as handed over</source>
        <translation>Marquer comme remis</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>OfflineNote</name>
    <message>
        <source>Working offline. No list of withdrawn credentials is on this computer.</source>
        <translation>Vous travaillez hors ligne. Aucune liste d’attestations retirées n’est sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Working offline. Newest list of withdrawn credentials: %1</source>
        <translation>Vous travaillez hors ligne. Liste la plus récente d’attestations retirées&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>OnlineSection</name>
    <message>
        <source>Newer lists from the internet</source>
        <translation>Listes plus récentes depuis internet</translation>
    </message>
    <message>
        <source>This program works offline. It asks a server only after it showed you which, and you agreed.</source>
        <translation>Ce programme fonctionne hors ligne. Il vous montre d’abord chaque serveur, et demande votre accord.</translation>
    </message>
    <message>
        <source>Get newer lists</source>
        <translation>Obtenir des listes plus récentes</translation>
    </message>
    <message>
        <source>Address of a list of issuers</source>
        <translation>Adresse d’une liste d’émetteurs</translation>
    </message>
    <message>
        <source>Whoever you trust to name issuers can tell you the address of their list.</source>
        <translation>Une personne de confiance qui nomme des émetteurs peut vous donner l’adresse de sa liste.</translation>
    </message>
    <message>
        <source>Get this list</source>
        <translation>Obtenir cette liste</translation>
    </message>
    <message>
        <source>That address cannot be asked. It begins with https:// and has a name.</source>
        <translation>Cette adresse ne peut pas être contactée. Elle commence par https:// et contient un nom.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Scan or open an invitation</source>
        <translation>Scanner ou ouvrir une invitation</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Accompagnement</translation>
    </message>
    <message>
        <source>Counsellors who see your record because you agreed, and their advice.</source>
        <translation>Les conseillers qui voient votre dossier avec votre accord, et leurs conseils.</translation>
    </message>
    <message>
        <source>Learners I guide</source>
        <translation>Les personnes que j’accompagne</translation>
    </message>
    <message>
        <source>You share with no counsellor</source>
        <translation>Vous ne partagez avec aucun conseiller</translation>
    </message>
    <message>
        <source>A counsellor can invite you with a code or a file. You choose what they see, and until when.</source>
        <translation>Un conseiller peut vous inviter avec un code ou un fichier. Vous choisissez ce qu’il voit, et jusqu’à quand.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
</context>
<context>
    <name>OwnStatement</name>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>Bénévolat</translation>
    </message>
    <message>
        <source>A course</source>
        <translation>Une formation</translation>
    </message>
</context>
<context>
    <name>OwnStatementPage</name>
    <message>
        <source>Say it yourself</source>
        <translation>Dites-le vous-même</translation>
    </message>
    <message>
        <source>Work, volunteering or a course that you have no digital credential of.</source>
        <translation>Un travail, du bénévolat ou une formation sans attestation numérique.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>This is your own statement. It carries no seal, and everybody sees that.</source>
        <translation>Ceci est votre déclaration personnelle. Elle n’a pas de sceau, et tout le monde le voit.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“%1” is kept.</source>
        <translation>«&#xa0;%1&#xa0;» est gardée.</translation>
    </message>
    <message>
        <source>My own statement</source>
        <translation>Ma déclaration personnelle</translation>
    </message>
</context>
<context>
    <name>PageChoice</name>
    <message>
        <source>Which page?</source>
        <translation>Quelle page&#xa0;?</translation>
    </message>
    <message>
        <source>Choose the page with the code.</source>
        <translation>Choisissez la page avec le code.</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Tout le fichier</translation>
    </message>
    <message>
        <source>The first %1 pages</source>
        <translation>Les %1 premières pages</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Read this</source>
        <translation>Lire ceci</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>What it says</source>
        <translation>Ce qu’elle dit</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>Tel qu’indiqué</translation>
    </message>
    <message>
        <source>Check this</source>
        <translation>Vérifier ceci</translation>
    </message>
    <message>
        <source>QR code %1 of %2 with the signed credential, to scan in Check</source>
        <translation>Code QR %1 sur %2 avec l’attestation signée, à scanner dans Vérifier</translation>
    </message>
    <message>
        <source>Save the signed file</source>
        <translation>Enregistrer le fichier signé</translation>
    </message>
    <message>
        <source>The signed file is in this document.</source>
        <translation>Le fichier signé est dans ce document.</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivrée par</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Délivrée le</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>Copy, holder not proven</source>
        <translation>Copie, titulaire non prouvé</translation>
    </message>
    <message>
        <source>This copy does not prove who shows it.</source>
        <translation>Cette copie ne prouve pas qui la montre.</translation>
    </message>
    <message>
        <source>It has no end date.</source>
        <translation>Elle n’a pas de date de fin.</translation>
    </message>
    <message>
        <source>Its end date is %1.</source>
        <translation>Sa date de fin est le %1.</translation>
    </message>
    <message>
        <source>Made for %1</source>
        <translation>Faite pour %1</translation>
    </message>
    <message>
        <source>By the person it was issued to.</source>
        <translation>Par la personne qui l’a reçue.</translation>
    </message>
    <message>
        <source>It stops being valid on %1.</source>
        <translation>Elle cesse d’être valable le %1.</translation>
    </message>
    <message>
        <source>Open this file there. A print of it cannot be checked.</source>
        <translation>Ouvrez-y ce fichier. On ne peut pas vérifier une version imprimée.</translation>
    </message>
    <message>
        <source>Scan the code, or open this file there.</source>
        <translation>Scannez le code, ou ouvrez-y ce fichier.</translation>
    </message>
    <message>
        <source>Scan all %1 codes in any order, or open this file there.</source>
        <translation>Scannez les %1 codes dans n’importe quel ordre, ou ouvrez-y ce fichier.</translation>
    </message>
    <message>
        <source>Open Learner Wallet on a computer.</source>
        <translation>Ouvrez Learner Wallet sur un ordinateur.</translation>
    </message>
    <message>
        <source>Choose Check.</source>
        <translation>Choisissez Vérifier.</translation>
    </message>
    <message>
        <source>It works without internet and without an account.</source>
        <translation>Cela fonctionne sans internet et sans compte.</translation>
    </message>
    <message>
        <source>Or scan the code with the camera of a phone.</source>
        <translation>Ou scannez le code avec la caméra d’un téléphone.</translation>
    </message>
    <message>
        <source>To check: open Learner Wallet, choose Check, and open this picture there.</source>
        <translation>Pour vérifier&#xa0;: ouvrez Learner Wallet, choisissez Vérifier, et ouvrez-y cette image.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Is it really you who says yes?</source>
        <translation>Est-ce bien vous qui dites oui&#xa0;?</translation>
    </message>
    <message>
        <source>Somebody helps you. Write your passphrase yourself; your helper looks away.</source>
        <translation>Quelqu’un vous aide. Écrivez vous-même votre phrase de passe&#xa0;; votre aide regarde ailleurs.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase de passe</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Yes, share this</source>
        <translation>Oui, partager ceci</translation>
    </message>
    <message>
        <source>Write your passphrase first.</source>
        <translation>Écrivez d’abord votre phrase de passe.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show the passphrase</source>
        <translation>Montrer la phrase de passe</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Verr. Maj semble activé.</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Cacher la phrase de passe</translation>
    </message>
</context>
<context>
    <name>PassphraseQuestion</name>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase de passe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write your passphrase first.</source>
        <translation>Écrivez d’abord votre phrase de passe.</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>How the learner reads it</source>
        <translation>Comment la personne le lit</translation>
    </message>
    <message>
        <source>They need</source>
        <translation>Il leur faut</translation>
    </message>
    <message>
        <source>They would like, you decide</source>
        <translation>Ils aimeraient, vous décidez</translation>
    </message>
    <message>
        <source>%1 asks you something</source>
        <translation>%1 vous demande quelque chose</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Quelqu’un sans nom</translation>
    </message>
    <message>
        <source>Known, if they trust your certificate</source>
        <translation>Connu, s’ils font confiance à votre certificat</translation>
    </message>
    <message>
        <source>Says it is %1, not verified</source>
        <translation>%1&#xa0;: nom pas vérifié</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No reason given yet.</source>
        <translation>Pas encore de raison donnée.</translation>
    </message>
    <message>
        <source>Your sentence does not explain why you want this: %1.</source>
        <translation>Votre phrase n’explique pas pourquoi vous voulez ceci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No kind of credential you chose has all the details you need.</source>
        <translation>Aucune sorte d’attestation choisie n’a toutes les informations nécessaires.</translation>
    </message>
    <message>
        <source>Whoever scans it</source>
        <translation>Toute personne qui le scanne</translation>
    </message>
    <message>
        <source>%1 will see</source>
        <translation>%1 verra</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Pas de nom</translation>
    </message>
    <message>
        <source>Inside it</source>
        <translation>À l’intérieur</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Exactly what they will see</source>
        <translation>Exactement ce qu’ils verront</translation>
    </message>
    <message>
        <source>Nothing else of your wallet goes along, and nothing has left yet.</source>
        <translation>Rien d’autre de votre portefeuille ne part, et rien n’est encore parti.</translation>
    </message>
    <message>
        <source>Share your record</source>
        <translation>Partager votre dossier</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Avec cela</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Your name there</source>
        <translation>Nom qu’ils voient</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Pas de nom</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à quand</translation>
    </message>
    <message>
        <source>Yes, you allow it</source>
        <translation>Oui, vous le permettez</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>May they save or print it?</source>
        <translation>Peuvent-ils l’enregistrer ou l’imprimer&#xa0;?</translation>
    </message>
    <message>
        <source>A copy: it does not prove that it is yours.</source>
        <translation>Une copie&#xa0;: elle ne prouve pas que l’attestation est à vous.</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Proof of sharing</source>
        <translation>Preuve de partage</translation>
    </message>
    <message>
        <source>A page for yourself: what you shared, with whom and when. It names your details, not what is in them.</source>
        <translation>Une page pour vous&#xa0;: ce que vous avez partagé, avec qui et quand. Elle nomme vos informations, pas leur contenu.</translation>
    </message>
    <message>
        <source>What was it for?</source>
        <translation>À quoi cela servait-il&#xa0;?</translation>
    </message>
    <message>
        <source>For example: a job</source>
        <translation>Par exemple&#xa0;: un emploi</translation>
    </message>
    <message>
        <source>You can leave this empty.</source>
        <translation>Vous pouvez laisser ceci vide.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save web page</source>
        <translation>Enregistrer la page web</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
</context>
<context>
    <name>PurposesCard</name>
    <message>
        <source>What may it be used for?</source>
        <translation>À quoi peut-il servir&#xa0;?</translation>
    </message>
    <message>
        <source>In plain words. The learner picks one.</source>
        <translation>Avec des mots simples. La personne choisit un but.</translation>
    </message>
    <message>
        <source>Add a purpose</source>
        <translation>Ajouter un but</translation>
    </message>
    <message>
        <source>Purpose %1</source>
        <translation>But %1</translation>
    </message>
    <message>
        <source>Remove purpose %1</source>
        <translation>Supprimer le but %1</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Lecteur</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Voir dans&#xa0;:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Fichiers de &amp;type&#xa0;:</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Do they really need this? You cannot take it back.</source>
        <translation>Ont-ils vraiment besoin de ceci&#xa0;? Vous ne pouvez pas le reprendre.</translation>
    </message>
    <message>
        <source>Does %1 really need this? You cannot take it back.</source>
        <translation>Ceci est-il vraiment nécessaire pour %1&#xa0;? Vous ne pouvez pas le reprendre.</translation>
    </message>
    <message>
        <source>Also share your %1?</source>
        <translation>Partager aussi votre %1&#xa0;?</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>Share it</source>
        <translation>Oui, partager</translation>
    </message>
    <message>
        <source>Do not share</source>
        <translation>Ne pas partager</translation>
    </message>
    <message>
        <source>This is too much for a code</source>
        <translation>C’est trop pour un code</translation>
    </message>
    <message>
        <source>You can save the answer as a file and give them that. %1</source>
        <translation>Vous pouvez enregistrer la réponse dans un fichier et le leur donner. %1</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>They give no reason.</source>
        <translation>Ils ne donnent pas de raison.</translation>
    </message>
</context>
<context>
    <name>QuestionWaysPage</name>
    <message>
        <source>Try a question</source>
        <translation>Essayer une question</translation>
    </message>
    <message>
        <source>Nobody here who asks? Answer a made-up question.</source>
        <translation>Personne ici pour demander&#xa0;? Répondez à une question inventée.</translation>
    </message>
    <message>
        <source>There is no question in this. Ask them to show their code again.</source>
        <translation>Ceci ne contient pas de question. Demandez-leur de remontrer leur code.</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>Répondre à une question</translation>
    </message>
    <message>
        <source>Let them show you their code, or open what they sent. You see everything before you share.</source>
        <translation>Faites-leur montrer leur code, ou ouvrez ce qu’ils ont envoyé. Vous voyez tout avant de partager.</translation>
    </message>
    <message>
        <source>a link, a text or a picture</source>
        <translation>un lien, un texte ou une image</translation>
    </message>
    <message>
        <source>Reading the question…</source>
        <translation>Lecture de la question…</translation>
    </message>
    <message>
        <source>Questions and pictures</source>
        <translation>Questions et images</translation>
    </message>
    <message>
        <source>Paste a question</source>
        <translation>Coller une question</translation>
    </message>
    <message>
        <source>Paste the link or text they sent you.</source>
        <translation>Collez le lien ou le texte qu’ils vous ont envoyé.</translation>
    </message>
    <message>
        <source>Link or text of the question</source>
        <translation>Lien ou texte de la question</translation>
    </message>
</context>
<context>
    <name>Readable</name>
    <message>
        <source>Made on %1. To read only: keep the original, that can be checked.</source>
        <translation>Fait le %1. À lire seulement&#xa0;: gardez l’original, lui seul peut être vérifié.</translation>
    </message>
    <message>
        <source>What this says</source>
        <translation>Ce que cela dit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Can it be trusted?</source>
        <translation>Est-elle fiable&#xa0;?</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela veut dire</translation>
    </message>
</context>
<context>
    <name>ReasonsCard</name>
    <message>
        <source>My reasons</source>
        <translation>Mes raisons</translation>
    </message>
    <message>
        <source>Why is this important to you? Only you see this. It is never shared.</source>
        <translation>Pourquoi est-ce important pour vous ? Personne d’autre ne voit ceci. Ce n’est jamais partagé.</translation>
    </message>
    <message>
        <source>Keep my reasons</source>
        <translation>Garder mes raisons</translation>
    </message>
    <message>
        <source>Your reasons are kept.</source>
        <translation>Vos raisons sont gardées.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Your consent</source>
        <translation>Votre consentement</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>How it stands here</source>
        <translation>Ce qui est écrit ici</translation>
    </message>
    <message>
        <source>What you agreed to</source>
        <translation>Ce que vous avez accepté</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>They see of %1</source>
        <translation>Ils voient dans %1</translation>
    </message>
    <message>
        <source>Always visible:</source>
        <translation>Toujours visible&#xa0;:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à quand</translation>
    </message>
    <message>
        <source>Save or print parts</source>
        <translation>Enregistrer ou imprimer des parties</translation>
    </message>
    <message>
        <source>They may</source>
        <translation>Ils peuvent</translation>
    </message>
    <message>
        <source>They may not</source>
        <translation>Ils ne peuvent pas</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Où il est gardé</translation>
    </message>
    <message>
        <source>Who else sees it</source>
        <translation>Qui d’autre le voit</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Their privacy notice</source>
        <translation>Leur avis sur la vie privée</translation>
    </message>
    <message>
        <source>Why the law allows it, they say</source>
        <translation>Pourquoi la loi le permet, selon eux</translation>
    </message>
    <message>
        <source>Law of</source>
        <translation>Droit (pays)</translation>
    </message>
    <message>
        <source>Where you can complain</source>
        <translation>Où vous pouvez vous plaindre</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>A helper sat next to the learner.</source>
        <translation>Une aide était à côté de la personne.</translation>
    </message>
    <message>
        <source>Number of this consent</source>
        <translation>Numéro de ce consentement</translation>
    </message>
    <message>
        <source>The signed consent</source>
        <translation>Le consentement signé</translation>
    </message>
    <message>
        <source>Made by Learner Wallet. This program cannot erase copies made elsewhere.</source>
        <translation>Fait par Learner Wallet. Ce programme ne peut pas effacer les copies faites ailleurs.</translation>
    </message>
    <message>
        <source>You said yes</source>
        <translation>Vous avez dit oui</translation>
    </message>
    <message>
        <source>You can stop at any time, without giving a reason.</source>
        <translation>Vous pouvez arrêter à tout moment, sans donner de raison.</translation>
    </message>
    <message>
        <source>You said no</source>
        <translation>Vous avez dit non</translation>
    </message>
    <message>
        <source>Nothing was shared.</source>
        <translation>Rien n’a été partagé.</translation>
    </message>
    <message>
        <source>You stopped sharing</source>
        <translation>Vous avez arrêté le partage</translation>
    </message>
    <message>
        <source>Give your counsellor the notice, so that they erase your record.</source>
        <translation>Donnez l’avis à votre conseiller, pour qu’il efface votre dossier.</translation>
    </message>
    <message>
        <source>This has ended</source>
        <translation>Ceci est terminé</translation>
    </message>
    <message>
        <source>Their program erases your record at its end.</source>
        <translation>Leur programme efface votre dossier à la fin.</translation>
    </message>
    <message>
        <source>How to stop</source>
        <translation>Comment arrêter</translation>
    </message>
    <message>
        <source>Open Learner Wallet.</source>
        <translation>Ouvrez Learner Wallet.</translation>
    </message>
    <message>
        <source>Choose Guidance, then Stop sharing.</source>
        <translation>Choisissez Accompagnement, puis Arrêter le partage.</translation>
    </message>
    <message>
        <source>Give your counsellor the notice that appears.</source>
        <translation>Donnez à votre conseiller l’avis qui apparaît.</translation>
    </message>
    <message>
        <source>Their program then erases your record and confirms it.</source>
        <translation>Leur programme efface alors votre dossier et le confirme.</translation>
    </message>
    <message>
        <source>Nothing was shared, and nothing else changes.</source>
        <translation>Rien n’a été partagé, et rien d’autre ne change.</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>Et maintenant&#xa0;?</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>Nobody has vouched for these details here. Anyone could have written them.</source>
        <translation>Personne n’a garanti ces informations ici. N’importe qui a pu les écrire.</translation>
    </message>
    <message>
        <source>Save this credential</source>
        <translation>Enregistrer cette attestation</translation>
    </message>
    <message>
        <source>Technical view</source>
        <translation>Vue technique</translation>
    </message>
</context>
<context>
    <name>RecordCodePage</name>
    <message>
        <source>Give your record to your counsellor</source>
        <translation>Donnez votre dossier à votre conseiller</translation>
    </message>
    <message>
        <source>QR code with your record</source>
        <translation>Code QR avec votre dossier</translation>
    </message>
    <message>
        <source>It is locked: only this counsellor can open it.</source>
        <translation>Il est verrouillé&#xa0;: seul ce conseiller peut l’ouvrir.</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>Votre reçu</translation>
    </message>
    <message>
        <source>What you agreed to, for your own papers. It is also kept in Guidance.</source>
        <translation>Ce que vous avez accepté, pour vos propres papiers. C’est aussi gardé dans Accompagnement.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save as web page</source>
        <translation>Enregistrer en page web</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Save the file, and send it to them or bring it on a stick.</source>
        <translation>Enregistrez le fichier. Envoyez-le ou apportez-le sur une clé USB.</translation>
    </message>
    <message>
        <source>They scan this code with their program, or you send them the file.</source>
        <translation>Ils scannent ce code avec leur programme, ou vous leur envoyez le fichier.</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Fin&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Send advice</source>
        <translation>Envoyer un conseil</translation>
    </message>
    <message>
        <source>Only to read. It is erased at the end.</source>
        <translation>Seulement pour lire. C’est effacé à la fin.</translation>
    </message>
    <message>
        <source>Learners I guide</source>
        <translation>Les personnes que j’accompagne</translation>
    </message>
    <message>
        <source>See the consent</source>
        <translation>Voir le consentement</translation>
    </message>
    <message>
        <source>Erase record</source>
        <translation>Effacer le dossier</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>Peut servir à</translation>
    </message>
    <message>
        <source>%1, then it is erased</source>
        <translation>%1, ensuite c’est effacé</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à quand</translation>
    </message>
    <message>
        <source>Pass it on or use it for anything else</source>
        <translation>Le transmettre ou l’utiliser pour autre chose</translation>
    </message>
    <message>
        <source>You may not</source>
        <translation>Vous ne pouvez pas</translation>
    </message>
    <message>
        <source>Shared with you</source>
        <translation>Partagé avec vous</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>Fin&#xa0;: %1</translation>
    </message>
    <message>
        <source>What the learner shows you</source>
        <translation>Ce que la personne vous montre</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Montrer %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>Some files cannot be shown here. The learner did not agree that you save them.</source>
        <translation>Certains fichiers ne peuvent pas être montrés ici. La personne n’a pas accepté que vous les enregistriez.</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Open with your recovery code</source>
        <translation>Ouvrir avec votre code de récupération</translation>
    </message>
    <message>
        <source>It is on the sheet you kept when you made your wallet.</source>
        <translation>Il est sur la feuille que vous avez gardée en créant votre portefeuille.</translation>
    </message>
    <message>
        <source>Opening your wallet…</source>
        <translation>Ouverture de votre portefeuille…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>Capitals, spaces and hyphens do not matter.</source>
        <translation>Les majuscules, espaces et tirets ne comptent pas.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>Open my wallet</source>
        <translation>Ouvrir mon portefeuille</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Write the recovery code first.</source>
        <translation>Écrivez d’abord le code de récupération.</translation>
    </message>
    <message>
        <source>Choose a new passphrase.</source>
        <translation>Choisissez une nouvelle phrase de passe.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>Your recovery code</source>
        <translation>Votre code de récupération</translation>
    </message>
    <message>
        <source>If you forget your passphrase, only this code opens your wallet. It is shown this once.</source>
        <translation>Si vous oubliez votre phrase de passe, seul ce code ouvre votre portefeuille. Il n’est montré que cette fois.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>I wrote it down or saved it</source>
        <translation>Je l’ai noté ou enregistré</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Keep it on paper, away from this computer. Whoever has it can open your wallet.</source>
        <translation>Gardez-le sur papier, loin de cet ordinateur. Toute personne qui l’a peut ouvrir votre portefeuille.</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after a minute.</source>
        <translation>Copié. Après une minute, il n’est plus dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file.</source>
        <translation>Enregistré. Imprimez-le, puis supprimez le fichier.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Recovery code of your learner wallet</source>
        <translation>Code de récupération de votre Learner Wallet</translation>
    </message>
    <message>
        <source>If you forget your passphrase, this code opens your wallet.</source>
        <translation>Si vous oubliez votre phrase de passe, ce code ouvre votre portefeuille.</translation>
    </message>
    <message>
        <source>Keep this sheet away from your computer. Whoever has it can open your wallet.</source>
        <translation>Gardez cette feuille loin de votre ordinateur. Toute personne qui l’a peut ouvrir votre portefeuille.</translation>
    </message>
    <message>
        <source>Choose “I forgot it” in the program and type the code.</source>
        <translation>Choisissez «&#xa0;Je l’ai oubliée&#xa0;» dans le programme et tapez le code.</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Fait le</translation>
    </message>
</context>
<context>
    <name>Refresh</name>
    <message>
        <source>list of withdrawn credentials</source>
        <translation>liste d’attestations retirées</translation>
    </message>
    <message>
        <source>%1 lists of withdrawn credentials</source>
        <translation>%1 listes d’attestations retirées</translation>
    </message>
    <message>
        <source>keys of an issuer</source>
        <translation>clés d’un émetteur</translation>
    </message>
    <message>
        <source>keys of %1 issuers</source>
        <translation>clés de %1 émetteurs</translation>
    </message>
    <message>
        <source>list of issuers</source>
        <translation>liste d’émetteurs</translation>
    </message>
    <message>
        <source>%1 lists of issuers</source>
        <translation>%1 listes d’émetteurs</translation>
    </message>
    <message>
        <source>one page about a badge</source>
        <translation>une page sur un badge</translation>
    </message>
    <message>
        <source>%1 pages about badges</source>
        <translation>%1 pages sur des badges</translation>
    </message>
    <message>
        <source>Each server sees the internet address you use, as with any website.</source>
        <translation>Chaque serveur voit votre adresse internet, comme tout site web.</translation>
    </message>
    <message>
        <source>Lists are asked for as a whole. Nobody learns which credentials you have.</source>
        <translation>Les listes sont demandées en entier. Personne n’apprend quelles attestations vous avez.</translation>
    </message>
    <message>
        <source>The website of a badge does learn which badge it is asked about.</source>
        <translation>Le site web d’un badge apprend bien de quel badge il s’agit.</translation>
    </message>
    <message>
        <source>You stopped. What you have stays.</source>
        <translation>Vous avez arrêté. Ce que vous avez reste.</translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation>À jour.</translation>
    </message>
    <message>
        <source>What came is not a list that can be used. The one you have stays.</source>
        <translation>Ce qui est arrivé n’est pas une liste utilisable. Celle que vous avez reste.</translation>
    </message>
    <message>
        <source>What came cannot be used. What you have stays.</source>
        <translation>Ce qui est arrivé est inutilisable. Ce que vous avez reste.</translation>
    </message>
    <message>
        <source>Nothing newer could be had.</source>
        <translation>Rien de plus récent n’était disponible.</translation>
    </message>
    <message>
        <source>%1 up to date</source>
        <translation>%1 à jour</translation>
    </message>
    <message>
        <source>%1 not</source>
        <translation>%1 pas</translation>
    </message>
</context>
<context>
    <name>RefreshDialog</name>
    <message>
        <source>Get newer lists</source>
        <translation>Obtenir des listes plus récentes</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Demande en cours</translation>
    </message>
    <message>
        <source>Looking which addresses your credentials and lists name. Nothing is asked yet.</source>
        <translation>Recherche des adresses que nomment vos attestations et vos listes. Rien n’est encore demandé.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The answers name more addresses. Ask these too?</source>
        <translation>Les réponses nomment d’autres adresses. Les contacter aussi&#xa0;?</translation>
    </message>
    <message>
        <source>These servers would be asked over the internet. Nothing is asked before you agree.</source>
        <translation>Ces serveurs seraient contactés par internet. Rien n’est demandé avant votre accord.</translation>
    </message>
    <message>
        <source>And %1 more servers.</source>
        <translation>Autres serveurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Show the addresses</source>
        <translation>Montrer les adresses</translation>
    </message>
    <message>
        <source>Ask these servers</source>
        <translation>Demander à ces serveurs</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>None of your credentials and lists names an address to ask.</source>
        <translation>Aucune de vos attestations et listes ne nomme une adresse à contacter.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Asking %1: %2 of %3</source>
        <translation>Demande à %1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Et encore %1.</translation>
    </message>
    <message>
        <source>Where it failed, what you had before stays.</source>
        <translation>Là où cela a échoué, ce que vous aviez reste.</translation>
    </message>
    <message>
        <source>and %1 more addresses</source>
        <translation>autres adresses&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not asked, since this program asks only secure public addresses: %1</source>
        <translation>Pas demandé, car ce programme ne contacte que des adresses publiques sûres&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopping. An answer that is under way is not kept.</source>
        <translation>Arrêt en cours. Une réponse en chemin n’est pas gardée.</translation>
    </message>
</context>
<context>
    <name>RemovedSection</name>
    <message>
        <source>Removed credentials</source>
        <translation>Attestations supprimées</translation>
    </message>
    <message>
        <source>Erase all now</source>
        <translation>Tout effacer maintenant</translation>
    </message>
    <message>
        <source>Removed earlier and not shown here: {count}</source>
        <translation>Supprimées plus tôt et pas montrées ici&#xa0;: {count}</translation>
    </message>
    <message>
        <source>“{name}” is back among your credentials.</source>
        <translation>«&#xa0;{name}&#xa0;» est de retour parmi vos attestations.</translation>
    </message>
    <message>
        <source>Erased for good.</source>
        <translation>Effacé définitivement.</translation>
    </message>
    <message>
        <source>There are none. What you remove can be put back here for {days} days.</source>
        <translation>Il n’y en a pas. Ce que vous supprimez peut être remis ici pendant {days} jours.</translation>
    </message>
    <message>
        <source>It is erased {days} days after you removed it.</source>
        <translation>Elle est effacée {days} jours après sa suppression.</translation>
    </message>
    <message>
        <source>They are erased {days} days after you removed them.</source>
        <translation>Elles sont effacées {days} jours après leur suppression.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Put back {name}</source>
        <translation>Remettre {name}</translation>
    </message>
    <message>
        <source>Erase now</source>
        <translation>Effacer maintenant</translation>
    </message>
    <message>
        <source>Erase {name} now</source>
        <translation>Effacer {name} maintenant</translation>
    </message>
    <message>
        <source>removed on {day}</source>
        <translation>supprimée le {day}</translation>
    </message>
    <message>
        <source>“{name}” will be gone from this wallet. This cannot be undone.</source>
        <translation>«&#xa0;{name}&#xa0;» disparaîtra de ce portefeuille. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Erase this credential for good?</source>
        <translation>Effacer définitivement cette attestation&#xa0;?</translation>
    </message>
    <message>
        <source>{count} will be gone from this wallet. This cannot be undone.</source>
        <translation>{count} disparaîtront de ce portefeuille. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Erase all removed credentials for good?</source>
        <translation>Effacer définitivement toutes les attestations supprimées&#xa0;?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Bring back your wallet</source>
        <translation>Restaurer votre portefeuille</translation>
    </message>
    <message>
        <source>Choose your backup. You need the passphrase or the recovery code of that wallet.</source>
        <translation>Choisissez votre copie de sauvegarde. Il faut la phrase de passe ou le code de récupération de ce portefeuille.</translation>
    </message>
    <message>
        <source>Checking the backup and bringing everything back…</source>
        <translation>Vérification de la copie de sauvegarde et restauration…</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Choisir la copie de sauvegarde</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Phrase de passe ou code de récupération</translation>
    </message>
    <message>
        <source>Bring back my wallet</source>
        <translation>Restaurer mon portefeuille</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Backups (*{ending});;All files (*)</source>
        <translation>Copies de sauvegarde (*{ending});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose your backup first.</source>
        <translation>Choisissez d’abord votre copie de sauvegarde.</translation>
    </message>
    <message>
        <source>Write your passphrase or recovery code first.</source>
        <translation>Écrivez d’abord votre phrase de passe ou votre code de récupération.</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Practice credential. It proves nothing about a real person.</source>
        <translation>Attestation d’exercice. Elle ne prouve rien sur une personne réelle.</translation>
    </message>
    <message>
        <source>Name not shared</source>
        <translation>Nom pas partagé</translation>
    </message>
    <message>
        <source>No name in it</source>
        <translation>Pas de nom indiqué</translation>
    </message>
    <message>
        <source>Nobody has vouched for these details here. Anyone could have written them.</source>
        <translation>Personne n’a garanti ces informations ici. N’importe qui a pu les écrire.</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Pas partagé</translation>
    </message>
    <message>
        <source>Not stated in it</source>
        <translation>Pas indiqué dans l’attestation</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Ce que vous pouvez faire maintenant</translation>
    </message>
    <message>
        <source>Do not rely on it</source>
        <translation>Ne lui faites pas confiance</translation>
    </message>
    <message>
        <source>%1 more details</source>
        <translation>%1 autres informations</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Moins d’informations</translation>
    </message>
    <message>
        <source>Nothing it says is shown, as nobody can vouch for it.</source>
        <translation>Rien de ce qu’elle dit n’est montré, car personne ne peut le garantir.</translation>
    </message>
    <message>
        <source>Their program makes a new answer to it. An answer counts once.</source>
        <translation>Leur programme y donne une nouvelle réponse. Une réponse ne compte qu’une fois.</translation>
    </message>
    <message>
        <source>Ask a new question</source>
        <translation>Posez une nouvelle question</translation>
    </message>
    <message>
        <source>Most issuers also give a file with a seal. Ask the person for that one.</source>
        <translation>La plupart des émetteurs donnent aussi un fichier avec sceau. Demandez-le à la personne.</translation>
    </message>
    <message>
        <source>Ask for the sealed file</source>
        <translation>Demandez le fichier avec sceau</translation>
    </message>
    <message>
        <source>A mistake in copying looks the same as a forgery. Let the person share it again.</source>
        <translation>Une erreur de copie ressemble à un faux. Demandez à la personne de partager de nouveau.</translation>
    </message>
    <message>
        <source>Ask for it once more</source>
        <translation>Redemandez-la</translation>
    </message>
    <message>
        <source>Use an address you know, not one from this credential.</source>
        <translation>Utilisez une adresse que vous connaissez, pas une adresse de cette attestation.</translation>
    </message>
    <message>
        <source>Ask the issuer</source>
        <translation>Demandez à l’émetteur</translation>
    </message>
    <message>
        <source>%1 other checks were not made, as they would prove nothing.</source>
        <translation>Vérifications pas faites, car elles ne prouveraient rien&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Times were checked with this computer&apos;s clock: %1.</source>
        <translation>Les heures ont été vérifiées avec l’horloge de cet ordinateur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Ce qui a été vérifié</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Vérifier la suivante</translation>
    </message>
    <message>
        <source>Technical view</source>
        <translation>Vue technique</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nouvelle question</translation>
    </message>
    <message>
        <source>What does level %1 mean?</source>
        <translation>Que veut dire le niveau %1&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Which ones to show</source>
        <translation>Lesquelles montrer</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Montrer plus</translation>
    </message>
    <message>
        <source>Show my credentials</source>
        <translation>Montrer mes attestations</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ajout&#xa0;: %1</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>Déjà là&#xa0;: %1</translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>Toutes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>Scan a code</source>
        <translation>Scanner un code</translation>
    </message>
    <message>
        <source>Nothing you scan leaves this computer.</source>
        <translation>Rien de ce que vous scannez ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Picture or PDF</source>
        <translation>Image ou PDF</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Part of the screen</source>
        <translation>Partie de l’écran</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard to read.</source>
        <translation>Il n’y a rien à lire dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Pictures, PDFs and texts</source>
        <translation>Images, PDF et textes</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Open a picture or PDF</source>
        <translation>Ouvrir une image ou un PDF</translation>
    </message>
    <message>
        <source>Your system hides the screen. Take a picture of it yourself and add that.</source>
        <translation>Votre système cache l’écran. Prenez-en vous-même une image et ajoutez-la.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Add “%1”?</source>
        <translation>Ajouter «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It names issuers, which then count as known. Add it only if you trust who gave it to you.</source>
        <translation>Elle nomme des émetteurs, qui sont alors connus. Ajoutez-la seulement si elle vient d’une personne de confiance.</translation>
    </message>
    <message>
        <source>It says which keys are whose. Add it only if you trust who gave it to you.</source>
        <translation>Il dit à qui sont les clés. Ajoutez-le seulement s’il vient d’une personne de confiance.</translation>
    </message>
    <message>
        <source>It says which credentials an issuer took back.</source>
        <translation>Elle dit quelles attestations un émetteur a retirées.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Les changements s’appliquent tout de suite.</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>They see every detail of this credential.</source>
        <translation>Ils voient toutes les informations de cette attestation.</translation>
    </message>
    <message>
        <source>1 other detail</source>
        <translation>1 autre information</translation>
    </message>
    <message>
        <source>%1 other details</source>
        <translation>%1 autres informations</translation>
    </message>
    <message>
        <source>They cannot see your %1.</source>
        <translation>Ils ne peuvent pas voir votre %1.</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>What belongs to every copy</source>
        <translation>Ce qui va avec chaque copie</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>émetteur</translation>
    </message>
    <message>
        <source>type</source>
        <translation>sorte</translation>
    </message>
    <message>
        <source>date of issue</source>
        <translation>date de délivrance</translation>
    </message>
    <message>
        <source>details of the issuer</source>
        <translation>informations sur l’émetteur</translation>
    </message>
    <message>
        <source>In 1 hour, at %1</source>
        <translation>Dans 1 heure, à %1</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Demain, %1</translation>
    </message>
    <message>
        <source>In a week, %1</source>
        <translation>Dans une semaine, %1</translation>
    </message>
    <message>
        <source>Another day or time…</source>
        <translation>Un autre jour ou une autre heure…</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Pas de fin</translation>
    </message>
    <message>
        <source>Stopped being valid at %1</source>
        <translation>N’est plus valable depuis %1</translation>
    </message>
    <message>
        <source>Stops being valid at %1</source>
        <translation>Valable jusqu’à %1</translation>
    </message>
    <message>
        <source>Stopped being valid on %1, %2</source>
        <translation>N’est plus valable depuis le %1, %2</translation>
    </message>
    <message>
        <source>Stops being valid on %1, %2</source>
        <translation>Valable jusqu’au %1, %2</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Encore moins d’une minute</translation>
    </message>
    <message>
        <source>1 minute left</source>
        <translation>Encore 1 minute</translation>
    </message>
    <message>
        <source>%1 minutes left</source>
        <translation>Encore %1 minutes</translation>
    </message>
    <message>
        <source>%1 hours left</source>
        <translation>Encore %1 heures</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>Encore %1 jours</translation>
    </message>
    <message>
        <source>You find what you shared in History.</source>
        <translation>Ce que vous avez partagé est dans Historique.</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Save web page</source>
        <translation>Enregistrer la page web</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Attestations</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
</context>
<context>
    <name>SharingProof</name>
    <message>
        <source>Proof of sharing</source>
        <translation>Preuve de partage</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Pas indiqué</translation>
    </message>
    <message>
        <source>Whoever scanned it</source>
        <translation>La personne qui l’a scanné</translation>
    </message>
    <message>
        <source>What for, as they say</source>
        <translation>Pour quoi, selon eux</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Pas de raison</translation>
    </message>
    <message>
        <source>Somebody who gave no name</source>
        <translation>Quelqu’un qui n’a pas donné de nom</translation>
    </message>
    <message>
        <source>With whom, as they say</source>
        <translation>Avec qui, selon eux</translation>
    </message>
    <message>
        <source>What I shared</source>
        <translation>Ce que j’ai partagé</translation>
    </message>
    <message>
        <source>This page names the details that I shared. It does not say what is in them.</source>
        <translation>Cette page nomme les informations que j’ai partagées. Elle ne dit pas leur contenu.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>As shared</source>
        <translation>Tel que partagé</translation>
    </message>
    <message>
        <source>Shown of %1</source>
        <translation>Montré dans %1</translation>
    </message>
    <message>
        <source>Always visible:</source>
        <translation>Toujours visible&#xa0;:</translation>
    </message>
    <message>
        <source>Shared on</source>
        <translation>Partagé le</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Number of this proof</source>
        <translation>Numéro de cette preuve</translation>
    </message>
    <message>
        <source>Save the signed proof</source>
        <translation>Enregistrer la preuve signée</translation>
    </message>
    <message>
        <source>The signed proof is in this document.</source>
        <translation>La preuve signée est dans ce document.</translation>
    </message>
    <message>
        <source>About this page</source>
        <translation>À propos de cette page</translation>
    </message>
    <message>
        <source>Keep this page with your own papers.</source>
        <translation>Gardez cette page avec vos propres papiers.</translation>
    </message>
    <message>
        <source>Your wallet signed it. It does not prove that the other side received anything.</source>
        <translation>Votre portefeuille l’a signée. Elle ne prouve pas que l’autre a reçu quelque chose.</translation>
    </message>
</context>
<context>
    <name>ShowPage</name>
    <message>
        <source>QR code with what you share</source>
        <translation>Code QR avec ce que vous partagez</translation>
    </message>
    <message>
        <source>Let them scan this</source>
        <translation>Faites scanner ceci</translation>
    </message>
    <message>
        <source>This is a copy. It does not prove that it is yours, and it has no end.</source>
        <translation>C’est une copie. Elle ne prouve pas qu’elle est à vous, et n’a pas de fin.</translation>
    </message>
    <message>
        <source>They show me a code first</source>
        <translation>Ils me montrent d’abord un code</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Save web page</source>
        <translation>Enregistrer la page web</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Proof of sharing</source>
        <translation>Preuve de partage</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Change details</source>
        <translation>Changer les informations</translation>
    </message>
    <message>
        <source>Save it as</source>
        <translation>Enregistrer sous forme de</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>For whoever scans it</source>
        <translation>Pour la personne qui le scanne</translation>
    </message>
    <message>
        <source>No end set</source>
        <translation>Pas de fin choisie</translation>
    </message>
    <message>
        <source>only what is always visible</source>
        <translation>seulement ce qui est toujours visible</translation>
    </message>
    <message>
        <source>everything in it</source>
        <translation>tout son contenu</translation>
    </message>
    <message>
        <source>Works without internet. They open Check in this program and keep reading all %1 codes.</source>
        <translation>Fonctionne sans internet. Ils ouvrent Vérifier dans ce programme et continuent à lire les %1 codes.</translation>
    </message>
    <message>
        <source>Works without internet. Any phone camera, or Check in this program.</source>
        <translation>Fonctionne sans internet. Avec tout téléphone, ou avec Vérifier dans ce programme.</translation>
    </message>
    <message>
        <source>Works without internet. They open Check in this program and scan.</source>
        <translation>Fonctionne sans internet. Ils ouvrent Vérifier dans ce programme et scannent.</translation>
    </message>
</context>
<context>
    <name>SizeMeter</name>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>One code</source>
        <translation>Un code</translation>
    </message>
    <message>
        <source>%1 moving codes</source>
        <translation>%1 codes animés</translation>
    </message>
</context>
<context>
    <name>StepFields</name>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Sorte d’étape</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En quelques mots</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Plus d’explications</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>The learner sees it as text. Nothing opens by itself.</source>
        <translation>La personne le voit comme texte. Rien ne s’ouvre tout seul.</translation>
    </message>
    <message>
        <source>Remove step %1</source>
        <translation>Supprimer l’étape %1</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Steps so far</source>
        <translation>Étapes jusqu’ici</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Consentement donné</translation>
    </message>
    <message>
        <source>Record received</source>
        <translation>Dossier reçu</translation>
    </message>
    <message>
        <source>Advice sent</source>
        <translation>Conseil envoyé</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Se termine</translation>
    </message>
    <message>
        <source>Consent taken back</source>
        <translation>Consentement retiré</translation>
    </message>
    <message>
        <source>The learner may stop at any time.</source>
        <translation>La personne peut arrêter à tout moment.</translation>
    </message>
    <message>
        <source>Consent ended</source>
        <translation>Consentement terminé</translation>
    </message>
    <message>
        <source>Record erased</source>
        <translation>Dossier effacé</translation>
    </message>
</context>
<context>
    <name>TechnicalCard</name>
    <message>
        <source>Technical view</source>
        <translation>Vue technique</translation>
    </message>
    <message>
        <source>The question as other wallets read it. You may change it here.</source>
        <translation>La question telle que d’autres portefeuilles la lisent. Vous pouvez la changer ici.</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Use this query</source>
        <translation>Utiliser cette requête</translation>
    </message>
    <message>
        <source>Back to the simple choices</source>
        <translation>Retour aux choix simples</translation>
    </message>
</context>
<context>
    <name>TechnicalPage</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Technical view</source>
        <translation>Vue technique</translation>
    </message>
    <message>
        <source>For people who know the formats. Nothing here needs to be understood to use a credential.</source>
        <translation>Pour les personnes qui connaissent les formats. Vous n’en avez pas besoin pour utiliser une attestation.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Charge utile</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Divulgations</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>Tel que reçu</translation>
    </message>
    <message>
        <source>Part of the credential</source>
        <translation>Partie de l’attestation</translation>
    </message>
</context>
<context>
    <name>TermsCard</name>
    <message>
        <source>How long?</source>
        <translation>Combien de temps&#xa0;?</translation>
    </message>
    <message>
        <source>You want to keep the record for</source>
        <translation>Vous voulez garder le dossier pendant</translation>
    </message>
    <message>
        <source>Ask to save or print parts of it</source>
        <translation>Demander d’en enregistrer ou imprimer des parties</translation>
    </message>
    <message>
        <source>The learner may say no to this and still share.</source>
        <translation>La personne peut dire non à ceci et partager quand même.</translation>
    </message>
    <message>
        <source>What you do with it, in plain words</source>
        <translation>Ce que vous en faites, avec des mots simples</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Où il est gardé</translation>
    </message>
    <message>
        <source>Who else sees it</source>
        <translation>Qui d’autre le voit</translation>
    </message>
    <message>
        <source>Leave it empty for nobody. Put a semicolon between several.</source>
        <translation>Laissez vide pour personne. Mettez un point-virgule entre plusieurs.</translation>
    </message>
    <message>
        <source>Country whose law holds</source>
        <translation>Pays dont le droit s’applique</translation>
    </message>
    <message>
        <source>Where a learner can complain</source>
        <translation>Où la personne peut se plaindre</translation>
    </message>
    <message>
        <source>The supervisory authority for personal data.</source>
        <translation>L’autorité de contrôle pour les données personnelles.</translation>
    </message>
    <message>
        <source>Legal ground, as you state it</source>
        <translation>Base légale, telle que vous l’indiquez</translation>
    </message>
    <message>
        <source>Fewer choices</source>
        <translation>Moins de choix</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Plus de choix</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Text size: %1 %</source>
        <translation>Taille du texte : %1 %</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Trying</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Open a credential</source>
        <translation>Ouvrir une attestation</translation>
    </message>
    <message>
        <source>See what it says, and if you can trust it.</source>
        <translation>Voyez ce qu’elle dit et si elle est fiable.</translation>
    </message>
    <message>
        <source>Share it</source>
        <translation>Partager l’attestation</translation>
    </message>
    <message>
        <source>Choose what they see. Then make the code.</source>
        <translation>Choisissez ce qu’ils voient. Puis créez le code.</translation>
    </message>
    <message>
        <source>Be the employer</source>
        <translation>Jouer l’employeur</translation>
    </message>
    <message>
        <source>Check what you shared. See what they are told.</source>
        <translation>Vérifiez ce que vous avez partagé. Voyez ce qu’ils apprennent.</translation>
    </message>
    <message>
        <source>Check it as the employer would</source>
        <translation>Vérifier comme l’employeur</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Step %1: done</source>
        <translation>Étape %1&#xa0;: faite</translation>
    </message>
    <message>
        <source>Step %1: skipped</source>
        <translation>Étape %1&#xa0;: sautée</translation>
    </message>
    <message>
        <source>Step %1: now</source>
        <translation>Étape %1&#xa0;: maintenant</translation>
    </message>
    <message>
        <source>Step %1: later</source>
        <translation>Étape %1&#xa0;: plus tard</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 faites</translation>
    </message>
    <message>
        <source>Step %1 of %2 is done.</source>
        <translation>L’étape %1 sur %2 est faite.</translation>
    </message>
    <message>
        <source>Look around on this page. Then share it.</source>
        <translation>Regardez cette page. Ensuite, partagez l’attestation.</translation>
    </message>
    <message>
        <source>Nobody here to scan it? Check it yourself.</source>
        <translation>Personne ici pour scanner&#xa0;? Vérifiez vous-même.</translation>
    </message>
    <message>
        <source>This is what an employer sees.</source>
        <translation>Voilà ce qu’un employeur voit.</translation>
    </message>
    <message>
        <source>You find the steps again in Help.</source>
        <translation>Vous retrouvez les étapes dans l’Aide.</translation>
    </message>
</context>
<context>
    <name>TryingCard</name>
    <message>
        <source>Close the steps</source>
        <translation>Fermer les étapes</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayez</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Sauter cette étape</translation>
    </message>
    <message>
        <source>Back to your own wallet</source>
        <translation>Retour à votre portefeuille</translation>
    </message>
    <message>
        <source>Now make your own wallet</source>
        <translation>Créez maintenant votre portefeuille</translation>
    </message>
    <message>
        <source>Open my own wallet</source>
        <translation>Ouvrir mon portefeuille</translation>
    </message>
    <message>
        <source>Make my own wallet</source>
        <translation>Créer mon portefeuille</translation>
    </message>
    <message>
        <source>The examples go away then. Nothing of them is kept.</source>
        <translation>Les exemples disparaissent alors. Rien n’en est gardé.</translation>
    </message>
</context>
<context>
    <name>TwoButtons</name>
    <message>
        <source>No, don&apos;t share</source>
        <translation>Non, ne pas partager</translation>
    </message>
    <message>
        <source>Yes, share this</source>
        <translation>Oui, partager ceci</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Welcome back</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Opening your wallet…</source>
        <translation>Ouverture de votre portefeuille…</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase de passe</translation>
    </message>
    <message>
        <source>Open my wallet</source>
        <translation>Ouvrir mon portefeuille</translation>
    </message>
    <message>
        <source>I forgot it</source>
        <translation>Je l’ai oubliée</translation>
    </message>
    <message>
        <source>Check a credential instead</source>
        <translation>Plutôt vérifier une attestation</translation>
    </message>
    <message>
        <source>Write your passphrase first.</source>
        <translation>Écrivez d’abord votre phrase de passe.</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>These amounts of time do not agree.</source>
        <translation>Ces durées ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>The issuer wrote months or years, not hours.</source>
        <translation>L’émetteur a écrit des mois ou des années, pas des heures.</translation>
    </message>
    <message>
        <source>It names a language that does not exist.</source>
        <translation>Elle nomme une langue qui n’existe pas.</translation>
    </message>
    <message>
        <source>It uses a code that is on no list known here.</source>
        <translation>Elle utilise un code qui n’est sur aucune liste connue ici.</translation>
    </message>
    <message>
        <source>Contains: %1</source>
        <translation>Contient&#xa0;: %1</translation>
    </message>
    <message>
        <source>Part of: %1</source>
        <translation>Partie de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Identity checked: %1</source>
        <translation>Identité vérifiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Contact hours: %1</source>
        <translation>Heures de cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is the same as %2</source>
        <translation>%1 est identique à %2</translation>
    </message>
    <message>
        <source>%1 is part of %2</source>
        <translation>%1 fait partie de %2</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <translation>%1 contient %2</translation>
    </message>
    <message>
        <source>%1 stands beside %2</source>
        <translation>%1 se trouve à côté de %2</translation>
    </message>
    <message>
        <source>%1 is related to %2</source>
        <translation>%1 est en rapport avec %2</translation>
    </message>
    <message>
        <source>%1 comes before %2</source>
        <translation>%1 vient avant %2</translation>
    </message>
    <message>
        <source>%1 is replaced by %2</source>
        <translation>%1 est remplacé par %2</translation>
    </message>
    <message>
        <source>The issuer wrote %1, which does not fit the %2 it says elsewhere.</source>
        <translation>L’émetteur a écrit %1, ce qui ne va pas avec les %2 indiqués ailleurs.</translation>
    </message>
    <message>
        <source>An e-mail address that stays hidden</source>
        <translation>Une adresse e-mail qui reste cachée</translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation>%1 crédits</translation>
    </message>
    <message>
        <source>Identifier of the issuer</source>
        <translation>Identifiant de l’émetteur</translation>
    </message>
    <message>
        <source>Date of signing</source>
        <translation>Date de signature</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Date de début</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Date de fin</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Votre clé</translation>
    </message>
    <message>
        <source>Place in the list of withdrawn credentials</source>
        <translation>Place dans la liste d’attestations retirées</translation>
    </message>
    <message>
        <source>Identifier of the holder</source>
        <translation>Identifiant du titulaire</translation>
    </message>
    <message>
        <source>Number of this credential</source>
        <translation>Numéro de cette attestation</translation>
    </message>
    <message>
        <source>About the learner</source>
        <translation>Sur la personne</translation>
    </message>
    <message>
        <source>What was achieved</source>
        <translation>Ce qui a été réussi</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>At a school, college or university</source>
        <translation>Dans une école, une haute école ou une université</translation>
    </message>
    <message>
        <source>A course outside school</source>
        <translation>Une formation hors de l’école</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Au travail</translation>
    </message>
    <message>
        <source>As a volunteer</source>
        <translation>Comme bénévole</translation>
    </message>
    <message>
        <source>short-cycle higher education</source>
        <translation>enseignement supérieur de type court</translation>
    </message>
    <message>
        <source>bachelor</source>
        <translation>bachelier</translation>
    </message>
    <message>
        <source>master</source>
        <translation>master</translation>
    </message>
    <message>
        <source>doctorate</source>
        <translation>doctorat</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>%1 on the European scale</source>
        <translation>%1 sur l’échelle européenne</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 heures</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 parties</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>Part of the screen</source>
        <translation>Partie de l’écran</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Tout l’écran</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Drag around the code, or take the whole screen.</source>
        <translation>Tracez un cadre autour du code, ou prenez tout l’écran.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Genuine</source>
        <translation>Authentique</translation>
    </message>
    <message>
        <source>The learner wrote this. Nobody vouches for it, and it carries no seal.</source>
        <translation>Écrit par la personne elle-même. Rien ne le garantit, et il n’y a pas de sceau.</translation>
    </message>
    <message>
        <source>Own statement</source>
        <translation>Déclaration personnelle</translation>
    </message>
    <message>
        <source>Carries no seal</source>
        <translation>Ne porte pas de sceau</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Pas authentique</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>No seal</source>
        <translation>Pas de sceau</translation>
    </message>
    <message>
        <source>Checked 1 day ago</source>
        <translation>Vérifiée il y a 1 jour</translation>
    </message>
    <message>
        <source>Checked {days} days ago</source>
        <translation>Vérifiée il y a {days} jours</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Past its end</source>
        <translation>Fin dépassée</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Pas encore valable</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendue</translation>
    </message>
    <message>
        <source>Issuer not known</source>
        <translation>Émetteur pas connu</translation>
    </message>
    <message>
        <source>Issuer not certain</source>
        <translation>Émetteur pas certain</translation>
    </message>
    <message>
        <source>Former key</source>
        <translation>Ancienne clé</translation>
    </message>
    <message>
        <source>Key out of date</source>
        <translation>Clé périmée</translation>
    </message>
    <message>
        <source>Key given up</source>
        <translation>Clé abandonnée</translation>
    </message>
    <message>
        <source>Issuer&apos;s key missing</source>
        <translation>Clé de l’émetteur absente</translation>
    </message>
    <message>
        <source>Issuer out of date</source>
        <translation>Émetteur plus à jour</translation>
    </message>
    <message>
        <source>Holder not proven</source>
        <translation>Titulaire non prouvé</translation>
    </message>
    <message>
        <source>Another wallet&apos;s</source>
        <translation>À un autre portefeuille</translation>
    </message>
    <message>
        <source>Not fresh</source>
        <translation>Pas récente</translation>
    </message>
    <message>
        <source>Withdrawal unknown</source>
        <translation>Retirée&#xa0;? Inconnu</translation>
    </message>
    <message>
        <source>Not checked lately</source>
        <translation>Pas vérifiée récemment</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Pas comparée</translation>
    </message>
    <message>
        <source>Another&apos;s e-mail</source>
        <translation>E-mail d’un autre</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplète</translation>
    </message>
    <message>
        <source>A detail is off</source>
        <translation>Une information ne va pas</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>Plus valable</translation>
    </message>
    <message>
        <source>No longer meant for use</source>
        <translation>Plus prévue pour servir</translation>
    </message>
    <message>
        <source>Not fully checked</source>
        <translation>Pas tout vérifié</translation>
    </message>
    <message>
        <source>Not changed, but not fully checked</source>
        <translation>Pas modifiée, mais pas tout vérifié</translation>
    </message>
    <message>
        <source>Could not be checked here</source>
        <translation>N’a pas pu être vérifié ici</translation>
    </message>
    <message>
        <source>The issuer is known, and nothing was changed.</source>
        <translation>L’émetteur est connu, et rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Issued by {issuer}.</source>
        <translation>Délivrée par {issuer}.</translation>
    </message>
    <message>
        <source>Issued by {issuer} to the person who showed it.</source>
        <translation>Délivrée par {issuer} à la personne qui l’a montrée.</translation>
    </message>
</context>
<context>
    <name>WalletError</name>
    <message>
        <source>That did not work, and nothing was changed. Try again, or restart the program.</source>
        <translation>Cela n’a pas marché, et rien n’a changé. Réessayez, ou redémarrez le programme.</translation>
    </message>
    <message>
        <source>This program cannot read that. Ask for the credential as a file, a picture or a PDF.</source>
        <translation>Ce programme ne peut pas lire cela. Demandez l’attestation dans un fichier, une image ou un PDF.</translation>
    </message>
    <message>
        <source>This is damaged or incomplete, so it cannot be read. Ask the sender to send it once more.</source>
        <translation>Ceci est abîmé ou incomplet, donc illisible. Demandez à l’expéditeur de le renvoyer.</translation>
    </message>
    <message>
        <source>This is larger than any credential should be, so it was not opened. Choose the file itself.</source>
        <translation>Ceci est plus grand que toute attestation&#xa0;: rien n’a été ouvert. Choisissez le fichier lui-même.</translation>
    </message>
    <message>
        <source>This is not a credential that this version knows. Ask the issuer for an Open Badge or another open format.</source>
        <translation>Cette version ne connaît pas cette attestation. Demandez à l’émetteur un Open Badge ou un autre format ouvert.</translation>
    </message>
    <message>
        <source>It is signed in a way that this version does not know. Update the program, or ask the issuer.</source>
        <translation>Elle est signée d’une façon que cette version ne connaît pas. Mettez le programme à jour, ou demandez à l’émetteur.</translation>
    </message>
    <message>
        <source>It uses words from {detail}, which are not on this computer. Add their file on the page Add, or ask the issuer.</source>
        <translation>Elle utilise des mots de {detail}, absents de cet ordinateur. Ajoutez leur fichier à la page Ajouter, ou demandez à l’émetteur.</translation>
    </message>
    <message>
        <source>This is not the file from {detail}, so it was not added. Ask the issuer for that file.</source>
        <translation>Ce n’est pas le fichier de {detail}&#xa0;: il n’a pas été ajouté. Demandez ce fichier à l’émetteur.</translation>
    </message>
    <message>
        <source>This holds only the address of a badge. Download the badge there, and add that file.</source>
        <translation>Ceci contient seulement l’adresse d’un badge. Téléchargez-y le badge, et ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>A newer version of the program made this code. Update the program, then read it again.</source>
        <translation>Une version plus récente du programme a fait ce code. Mettez le programme à jour, puis relisez-le.</translation>
    </message>
    <message>
        <source>There is no readable code in this picture or page. Use a sharper picture that shows the whole code.</source>
        <translation>Il n’y a pas de code lisible sur cette image ou page. Prenez une image plus nette avec tout le code.</translation>
    </message>
    <message>
        <source>Part of the moving code is still missing ({progress} read). Keep reading, or add more pictures.</source>
        <translation>Il manque encore une partie du code animé ({progress} lu). Continuez à lire, ou ajoutez des images.</translation>
    </message>
    <message>
        <source>A key or signature in this could not be used. Ask the issuer for a new copy.</source>
        <translation>Une clé ou une signature ici est inutilisable. Demandez une nouvelle copie à l’émetteur.</translation>
    </message>
    <message>
        <source>It is signed in a way that is not safe enough. Ask the issuer for a newer copy.</source>
        <translation>Elle est signée d’une façon trop peu sûre. Demandez une copie plus récente à l’émetteur.</translation>
    </message>
    <message>
        <source>It was changed after it was issued. Ask the issuer or the holder for a new copy.</source>
        <translation>Elle a été modifiée après sa délivrance. Demandez une nouvelle copie à l’émetteur ou au titulaire.</translation>
    </message>
    <message>
        <source>A key in this is damaged, too weak or of an unknown kind. Ask the issuer for a new copy.</source>
        <translation>Une clé ici est abîmée, trop faible ou d’une sorte inconnue. Demandez une nouvelle copie à l’émetteur.</translation>
    </message>
    <message>
        <source>The issuer&apos;s certificate leads to nobody you trust. Add a list that knows the issuer in Settings.</source>
        <translation>Le certificat de l’émetteur ne mène à personne de confiance. Ajoutez dans Paramètres une liste qui connaît l’émetteur.</translation>
    </message>
    <message>
        <source>The issuer&apos;s certificate is past its end date. Ask the issuer for a new copy.</source>
        <translation>Le certificat de l’émetteur a dépassé sa date de fin. Demandez une nouvelle copie à l’émetteur.</translation>
    </message>
    <message>
        <source>This could not be decrypted: the key is another one, or the data was changed.</source>
        <translation>Impossible de déchiffrer ceci&#xa0;: la clé est une autre, ou les données ont été modifiées.</translation>
    </message>
    <message>
        <source>Its details do not fit what the issuer signed. Ask the holder to share it again.</source>
        <translation>Ses informations ne correspondent pas à ce que l’émetteur a signé. Demandez au titulaire de la partager de nouveau.</translation>
    </message>
    <message>
        <source>A detail was changed after the issuer signed it. Ask the holder to share it again.</source>
        <translation>Une information a été modifiée après la signature de l’émetteur. Demandez au titulaire de la partager de nouveau.</translation>
    </message>
    <message>
        <source>It holds a detail that the issuer never signed. Ask the holder to share it again.</source>
        <translation>Elle contient une information que l’émetteur n’a jamais signée. Demandez au titulaire de la partager de nouveau.</translation>
    </message>
    <message>
        <source>It holds the same detail twice, which no honest copy does. Ask the holder to share it again.</source>
        <translation>La même information s’y trouve deux fois&#xa0;; aucune copie honnête ne fait cela. Demandez au titulaire de la partager de nouveau.</translation>
    </message>
    <message>
        <source>It holds something that no seal covers ({detail}). Ask the issuer for a new copy.</source>
        <translation>Elle contient une chose qu’aucun sceau ne couvre ({detail}). Demandez une nouvelle copie à l’émetteur.</translation>
    </message>
    <message>
        <source>This is not a genuine credential, so it cannot be used here. The checks below say why.</source>
        <translation>Cette attestation n’est pas authentique&#xa0;: elle ne peut pas servir ici. Les vérifications ci-dessous disent pourquoi.</translation>
    </message>
    <message>
        <source>This list of withdrawn credentials is damaged. The former list stays; ask for a new one.</source>
        <translation>Cette liste d’attestations retirées est abîmée. L’ancienne liste reste&#xa0;; demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>This is no list of issuers, or it is damaged. Nothing was added; ask for a new file.</source>
        <translation>Ce n’est pas une liste d’émetteurs, ou elle est abîmée. Rien n’a été ajouté&#xa0;; demandez un nouveau fichier.</translation>
    </message>
    <message>
        <source>An older list was given than the one kept. The newer list stays; remove it first to go back.</source>
        <translation>Cette liste est plus ancienne que celle gardée. La plus récente reste&#xa0;; supprimez-la d’abord pour revenir en arrière.</translation>
    </message>
    <message>
        <source>This is a statement of a federation, which this version cannot check. Ask for the list itself.</source>
        <translation>Ceci est une déclaration d’une fédération, que cette version ne peut pas vérifier. Demandez la liste elle-même.</translation>
    </message>
    <message>
        <source>Nobody you know signed this list, so it was not added. First add a list that names who signed it.</source>
        <translation>Personne de connu n’a signé cette liste&#xa0;: elle n’est pas ajoutée. Ajoutez d’abord une liste qui nomme son signataire.</translation>
    </message>
    <message>
        <source>It could not be fetched. What you had before stays. Try again later.</source>
        <translation>Impossible de l’obtenir. Ce que vous aviez reste. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>This program does not ask that address. It asks only secure addresses that everybody can reach.</source>
        <translation>Ce programme ne contacte pas cette adresse. Il contacte seulement des adresses sûres que tout le monde peut atteindre.</translation>
    </message>
    <message>
        <source>There was no answer. Check the internet connection, or try again later.</source>
        <translation>Il n’y a pas eu de réponse. Vérifiez la connexion internet, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server points to another address, which you did not agree to. Ask the issuer.</source>
        <translation>Le serveur renvoie à une autre adresse, que vous n’avez pas acceptée. Demandez à l’émetteur.</translation>
    </message>
    <message>
        <source>The server sent something else than what was asked for. Tell the issuer.</source>
        <translation>Le serveur a envoyé autre chose que ce qui était demandé. Dites-le à l’émetteur.</translation>
    </message>
    <message>
        <source>The server cannot prove who it is, so it was not believed. Try again on another network.</source>
        <translation>Le serveur ne peut pas prouver qui il est&#xa0;: sa réponse est refusée. Réessayez sur un autre réseau.</translation>
    </message>
    <message>
        <source>The wallet could not do that, and nothing was changed. Lock it, open it, and try again.</source>
        <translation>Le portefeuille n’a pas pu le faire, et rien n’a changé. Verrouillez-le, ouvrez-le, et réessayez.</translation>
    </message>
    <message>
        <source>There is no wallet in this place. Make a new one, or put the wallet&apos;s folder back.</source>
        <translation>Il n’y a pas de portefeuille à cet endroit. Créez-en un nouveau, ou remettez le dossier du portefeuille.</translation>
    </message>
    <message>
        <source>There is a wallet in this place already. Open that one.</source>
        <translation>Il y a déjà un portefeuille à cet endroit. Ouvrez celui-là.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this wallet. Check Caps Lock and try again.</source>
        <translation>Ce n’est pas la phrase de passe de ce portefeuille. Vérifiez Verr. Maj et réessayez.</translation>
    </message>
    <message>
        <source>That recovery code does not open this wallet. Compare it with your sheet, letter by letter.</source>
        <translation>Ce code de récupération n’ouvre pas ce portefeuille. Comparez-le avec votre feuille, lettre par lettre.</translation>
    </message>
    <message>
        <source>That passphrase is too easy to guess. Add a word or two that do not belong together.</source>
        <translation>Cette phrase de passe est trop facile à deviner. Ajoutez un ou deux mots sans lien entre eux.</translation>
    </message>
    <message>
        <source>The wallet&apos;s key file is damaged, so no passphrase can open it. Put back a copy of the wallet&apos;s folder.</source>
        <translation>Le fichier de clé du portefeuille est abîmé&#xa0;: aucune phrase de passe ne l’ouvre. Remettez une copie du dossier du portefeuille.</translation>
    </message>
    <message>
        <source>Your passphrase is right, but the wallet&apos;s data is damaged. Put back a copy of the wallet&apos;s folder.</source>
        <translation>Votre phrase de passe est bonne, mais les données du portefeuille sont abîmées. Remettez une copie du dossier du portefeuille.</translation>
    </message>
    <message>
        <source>This is no backup of a wallet, or it is damaged. Try another copy of it.</source>
        <translation>Ce n’est pas la copie de sauvegarde d’un portefeuille, ou elle est abîmée. Essayez une autre copie.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this wallet. Update the program to open it.</source>
        <translation>Une version plus récente du programme a écrit ce portefeuille. Mettez le programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>This wallet is open in another window or program. Close it there first.</source>
        <translation>Ce portefeuille est ouvert dans une autre fenêtre ou un autre programme. Fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>The wallet was locked before this was finished. Open it and try again.</source>
        <translation>Le portefeuille s’est verrouillé avant la fin. Ouvrez-le et réessayez.</translation>
    </message>
    <message>
        <source>The disk is full, read-only or gone, so nothing was saved. Make room or connect it, then try again.</source>
        <translation>Le disque est plein, protégé ou absent&#xa0;: rien n’est enregistré. Faites de la place ou branchez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>This is no longer in your wallet. Go back to the list to see what is.</source>
        <translation>Ceci n’est plus dans votre portefeuille. Retournez à la liste pour voir ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>This question is damaged or incomplete, so nothing was shared. Ask them to show it again.</source>
        <translation>Cette question est abîmée ou incomplète&#xa0;: rien n’a été partagé. Demandez-leur de la remontrer.</translation>
    </message>
    <message>
        <source>What this question asks for contradicts itself, so nothing was shared. Ask them for a new question.</source>
        <translation>Ce que cette question demande se contredit&#xa0;: rien n’a été partagé. Demandez-leur une nouvelle question.</translation>
    </message>
    <message>
        <source>Nothing ties this question to who asks it, as far as this version knows. Ask for another question.</source>
        <translation>Cette version ne sait pas qui pose vraiment cette question. Demandez une autre question.</translation>
    </message>
    <message>
        <source>This question was changed, or is not from the one it names. Do not answer it.</source>
        <translation>Cette question a été modifiée, ou ne vient pas de la personne nommée. N’y répondez pas.</translation>
    </message>
    <message>
        <source>The time to answer this question is over. Ask them to show a new one.</source>
        <translation>Le temps pour répondre à cette question est écoulé. Demandez-leur d’en montrer une nouvelle.</translation>
    </message>
    <message>
        <source>This question also wants you to agree to something, which this version cannot show you. Nothing was shared.</source>
        <translation>Cette question demande aussi un accord, que cette version ne peut pas vous montrer. Rien n’a été partagé.</translation>
    </message>
    <message>
        <source>This is no answer to a question, or it was meant for somebody else. Ask them to show it again.</source>
        <translation>Ce n’est pas une réponse à une question, ou elle est pour quelqu’un d’autre. Demandez-leur de la remontrer.</translation>
    </message>
    <message>
        <source>This could not be prepared for sharing, and nothing was shared. Try again with fewer details.</source>
        <translation>Impossible de préparer le partage, et rien n’a été partagé. Réessayez avec moins d’informations.</translation>
    </message>
    <message>
        <source>A chosen detail is not in this credential, so nothing was shared. Choose the details again.</source>
        <translation>Une information choisie n’est pas dans cette attestation&#xa0;: rien n’a été montré. Choisissez de nouveau les informations.</translation>
    </message>
    <message>
        <source>One seal covers all of it, so nothing can be hidden. Share the whole, or nothing.</source>
        <translation>Un seul sceau couvre tout&#xa0;: rien ne peut être caché. Partagez tout, ou rien.</translation>
    </message>
    <message>
        <source>This credential belongs to a key of another wallet. Share it as a copy, or use that wallet.</source>
        <translation>Cette attestation va avec une clé d’un autre portefeuille. Partagez-la comme copie, ou utilisez ce portefeuille-là.</translation>
    </message>
    <message>
        <source>The code would not have read back exactly, so it is not shown. Save it as a file instead.</source>
        <translation>Le code ne serait pas relu exactement&#xa0;: il n’est donc pas montré. Enregistrez plutôt un fichier.</translation>
    </message>
    <message>
        <source>What was chosen does not answer this question, so nothing was shared. Choose again, or say no.</source>
        <translation>Ce qui a été choisi ne répond pas à cette question&#xa0;: rien n’a été partagé. Choisissez de nouveau, ou dites non.</translation>
    </message>
    <message>
        <source>This invitation is damaged or breaks its rules, so nothing was shared. Ask your counsellor for a new one.</source>
        <translation>Cette invitation est abîmée ou ne suit pas les règles&#xa0;: rien n’est partagé. Demandez-en une nouvelle à votre conseiller.</translation>
    </message>
    <message>
        <source>This invitation was changed, or is not from the one it names. Do not answer it.</source>
        <translation>Cette invitation a été modifiée, ou ne vient pas de la personne nommée. N’y répondez pas.</translation>
    </message>
    <message>
        <source>This invitation is too old, or the clock of this computer is wrong. Ask your counsellor for a new one.</source>
        <translation>Cette invitation est trop vieille, ou l’horloge de cet ordinateur est fausse. Demandez-en une nouvelle à votre conseiller.</translation>
    </message>
    <message>
        <source>This invitation was used before, and each is good for one record only. A new invitation is needed.</source>
        <translation>Cette invitation a déjà servi, et chacune vaut pour un seul dossier. Il faut une nouvelle invitation.</translation>
    </message>
    <message>
        <source>This consent is damaged or incomplete, so nothing was kept. Ask the learner to give it again.</source>
        <translation>Ce consentement est abîmé ou incomplet&#xa0;: rien n’est gardé. Demandez à la personne de le redonner.</translation>
    </message>
    <message>
        <source>This record came without the consent that allows it, so it was not kept. Ask the learner for a new one.</source>
        <translation>Ce dossier est arrivé sans le consentement qui le permet&#xa0;: il n’est pas gardé. Demandez-en un nouveau à la personne.</translation>
    </message>
    <message>
        <source>Nobody signed the consent in this record, so it was not kept. Ask the learner to make it again.</source>
        <translation>Personne n’a signé le consentement de ce dossier&#xa0;: il n’est pas gardé. Demandez à la personne de le refaire.</translation>
    </message>
    <message>
        <source>This consent was changed after the learner signed it, so nothing was kept. Ask the learner to give it again.</source>
        <translation>Ce consentement a été modifié après la signature de la personne&#xa0;: rien n’est gardé. Demandez à la personne de le redonner.</translation>
    </message>
    <message>
        <source>The consent in this belongs to another record or invitation, so it was not kept. Ask the learner to make it again.</source>
        <translation>Ce consentement appartient à un autre dossier ou une autre invitation&#xa0;: il n’est pas gardé. Demandez à la personne de le refaire.</translation>
    </message>
    <message>
        <source>This consent is dated in the future, so nothing was kept. Check the clocks of both computers.</source>
        <translation>Ce consentement porte une date future&#xa0;: rien n’est gardé. Vérifiez les horloges des deux ordinateurs.</translation>
    </message>
    <message>
        <source>This consent has ended, so the record is not shown and not kept. Ask the learner for a new one if needed.</source>
        <translation>Ce consentement est terminé&#xa0;: le dossier n’est ni montré ni gardé. Si nécessaire, demandez-en un nouveau à la personne.</translation>
    </message>
    <message>
        <source>The learner took this consent back, so the record is not shown and not kept. Talk with the learner.</source>
        <translation>La personne a retiré ce consentement&#xa0;: le dossier n’est ni montré ni gardé. Parlez avec elle.</translation>
    </message>
    <message>
        <source>This record holds more than the learner agreed to, so it was not kept. Ask the learner to make it again.</source>
        <translation>Ce dossier contient plus que ce que la personne a accepté&#xa0;: il n’est pas gardé. Demandez à la personne de le refaire.</translation>
    </message>
    <message>
        <source>This record is damaged or incomplete, so it was not opened. Ask the learner to send it again.</source>
        <translation>Ce dossier est abîmé ou incomplet&#xa0;: il n’a pas été ouvert. Demandez à la personne de le renvoyer.</translation>
    </message>
    <message>
        <source>A record holds at most 20 files: 8 MB each, and 16 MB together. Choose fewer or smaller ones.</source>
        <translation>Un dossier contient au plus 20&#xa0;fichiers&#xa0;: 8&#xa0;Mo chacun, et 16&#xa0;Mo ensemble. Choisissez-en moins ou de plus petits.</translation>
    </message>
    <message>
        <source>This record is for somebody else, or its invitation was erased here. Send the learner a new invitation.</source>
        <translation>Ce dossier est pour quelqu’un d’autre, ou son invitation a été effacée ici. Envoyez une nouvelle invitation à la personne.</translation>
    </message>
    <message>
        <source>This record was changed on the way, so it was not opened. Ask the learner to send it again.</source>
        <translation>Ce dossier a été modifié en chemin&#xa0;: il n’a pas été ouvert. Demandez à la personne de le renvoyer.</translation>
    </message>
    <message>
        <source>This notice is damaged, or is about no consent that is known here. Ask for it again.</source>
        <translation>Cet avis est abîmé, ou ne concerne aucun consentement connu ici. Redemandez-le.</translation>
    </message>
    <message>
        <source>This notice is not from the one it should be from, so nothing was changed. Ask for it again.</source>
        <translation>Cet avis ne vient pas de la bonne personne&#xa0;: rien n’a changé. Redemandez-le.</translation>
    </message>
    <message>
        <source>This advice is damaged, or is meant for somebody else. Ask your counsellor to send it again.</source>
        <translation>Ce conseil est abîmé, ou destiné à quelqu’un d’autre. Demandez à votre conseiller de le renvoyer.</translation>
    </message>
    <message>
        <source>This advice is not from the counsellor who got your record, so it was not kept. Ask your counsellor about it.</source>
        <translation>Ce conseil vient d’un autre conseiller que celui qui a votre dossier. Il n’est pas gardé. Parlez-en à votre conseiller.</translation>
    </message>
    <message>
        <source>The learner did not agree that this is saved elsewhere. Ask for a new consent if you need it.</source>
        <translation>La personne n’a pas accepté un enregistrement ailleurs. Demandez un nouveau consentement si vous en avez besoin.</translation>
    </message>
    <message>
        <source>This is closed while a helper is there. End helper mode with your passphrase first.</source>
        <translation>Ceci est fermé tant qu’une aide est là. Terminez d’abord le mode aide avec votre phrase de passe.</translation>
    </message>
    <message>
        <source>That passphrase is too short. Use at least 8 characters; four words are better.</source>
        <translation>Cette phrase de passe est trop courte. Utilisez au moins 8 caractères&#xa0;; quatre mots, c’est mieux.</translation>
    </message>
    <message>
        <source>This record came in before. You find it among your learners.</source>
        <translation>Ce dossier est déjà arrivé. Il est parmi vos apprenants.</translation>
    </message>
    <message>
        <source>These are too many files at once, so none was read. Take fewer files, or one folder.</source>
        <translation>Ce sont trop de fichiers à la fois, aucun n’a donc été lu. Prenez-en moins, ou un seul dossier.</translation>
    </message>
    <message>
        <source>There is no credential in this folder. Look for the folder with your downloads.</source>
        <translation>Il n’y a aucune attestation dans ce dossier. Cherchez le dossier de vos téléchargements.</translation>
    </message>
    <message>
        <source>A recovery code has 28 letters and digits. Some are missing, or there are too many.</source>
        <translation>Un code de récupération a 28 lettres et chiffres. Il en manque, ou il y en a trop.</translation>
    </message>
    <message>
        <source>There is a sign in it that no recovery code has. Compare it with your sheet.</source>
        <translation>Il contient un signe qu’aucun code de récupération n’a. Comparez-le avec votre feuille.</translation>
    </message>
    <message>
        <source>There is a typing mistake in the recovery code. Compare it with your sheet, letter by letter.</source>
        <translation>Il y a une faute de frappe dans le code de récupération. Comparez-le avec votre feuille, lettre par lettre.</translation>
    </message>
</context>
<context>
    <name>WalletSection</name>
    <message>
        <source>Your wallet</source>
        <translation>Votre portefeuille</translation>
    </message>
    <message>
        <source>Never, only when I lock it</source>
        <translation>Jamais, seulement quand je le verrouille</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Se verrouiller tout seul</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase de passe</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Créer un nouveau code</translation>
    </message>
    <message>
        <source>Check for damage</source>
        <translation>Chercher des dégâts</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Montrer le dossier</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>There is none. Make one, so that a lapse costs nothing.</source>
        <translation>Il n’y en a pas. Créez-en un&#xa0;: ainsi, un oubli ne coûte rien.</translation>
    </message>
    <message>
        <source>made on {day}</source>
        <translation>créé le {day}</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification en cours…</translation>
    </message>
    <message>
        <source>No damage found. Everything is as it was written.</source>
        <translation>Aucun dégât trouvé. Tout est comme il a été écrit.</translation>
    </message>
    <message>
        <source>Your new passphrase opens the wallet from now on.</source>
        <translation>Votre nouvelle phrase de passe ouvre le portefeuille à partir de maintenant.</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>Créer un nouveau code de récupération</translation>
    </message>
    <message>
        <source>The old one opens nothing any more after this.</source>
        <translation>L’ancien code n’ouvrira plus rien ensuite.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Créer un nouveau code</translation>
    </message>
    <message>
        <source>After 1 minute</source>
        <translation>Après 1 minute</translation>
    </message>
    <message>
        <source>After {count} minutes</source>
        <translation>Après {count} minutes</translation>
    </message>
</context>
<context>
    <name>WaysPage</name>
    <message>
        <source>Scan their code</source>
        <translation>Scanner leur code</translation>
    </message>
    <message>
        <source>with your camera or from the screen</source>
        <translation>avec votre caméra ou depuis l’écran</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>or drop it anywhere here</source>
        <translation>ou déposez-le ici</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Part of a moving code</source>
        <translation>Partie d’un code animé</translation>
    </message>
    <message>
        <source>Part that has arrived</source>
        <translation>Partie arrivée</translation>
    </message>
    <message>
        <source>%1 % has arrived. Add pictures of the other parts, or hold the code before the camera.</source>
        <translation>%1&#xa0;% reçus. Ajoutez des images des autres parties, ou tenez le code devant la caméra.</translation>
    </message>
    <message>
        <source>The file is gone, or you may not read it. Choose it once more, or paste its content.</source>
        <translation>Le fichier a disparu, ou vous ne pouvez pas le lire. Choisissez-le de nouveau, ou collez son contenu.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message>
        <source>What for, and who asks?</source>
        <translation>Pour quoi, et qui demande&#xa0;?</translation>
    </message>
    <message>
        <source>What for, in one sentence</source>
        <translation>Pour quoi, en une phrase</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Qui demande</translation>
    </message>
    <message>
        <source>Kept on this computer for the next time.</source>
        <translation>Gardé sur cet ordinateur pour la prochaine fois.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Choisir un autre fichier</translation>
    </message>
    <message>
        <source>Ask without it</source>
        <translation>Demander sans certificat</translation>
    </message>
    <message>
        <source>Asked with the certificate %1. Whoever knows its authority sees that it is you.</source>
        <translation>Demandé avec le certificat %1. Qui connaît son autorité voit que c’est vous.</translation>
    </message>
    <message>
        <source>Last time you used the certificate %1.</source>
        <translation>La dernière fois, vous avez utilisé le certificat %1.</translation>
    </message>
    <message>
        <source>Without a certificate the learner sees your name as not verified.</source>
        <translation>Sans certificat, votre nom n’est pas vérifié pour la personne.</translation>
    </message>
    <message>
        <source>Open the certificate</source>
        <translation>Ouvrir le certificat</translation>
    </message>
    <message>
        <source>Use a certificate</source>
        <translation>Utiliser un certificat</translation>
    </message>
    <message>
        <source>Write your name or that of your organisation.</source>
        <translation>Écrivez votre nom ou celui de votre organisation.</translation>
    </message>
    <message>
        <source>Write what you need it for. The learner decides by it.</source>
        <translation>Écrivez pourquoi vous en avez besoin. La personne décide d’après cela.</translation>
    </message>
    <message>
        <source>%1 of %2 letters</source>
        <translation>%1 lettres sur %2</translation>
    </message>
    <message>
        <source>Certificates with a key</source>
        <translation>Certificats avec une clé</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
</context>
<context>
    <name>WishCard</name>
    <message>
        <source>What do you ask for?</source>
        <translation>Que demandez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Something else will do as well</source>
        <translation>Autre chose convient aussi</translation>
    </message>
    <message>
        <source>Choose issuers</source>
        <translation>Choisir des émetteurs</translation>
    </message>
    <message>
        <source>Also accept copies, which do not prove who shows them</source>
        <translation>Accepter aussi les copies, qui ne prouvent pas qui les montre</translation>
    </message>
    <message>
        <source>Only this program can open the answer</source>
        <translation>Seul ce programme peut ouvrir la réponse</translation>
    </message>
    <message>
        <source>From which issuers</source>
        <translation>De quels émetteurs</translation>
    </message>
    <message>
        <source>Technical view</source>
        <translation>Vue technique</translation>
    </message>
    <message>
        <source>Good for answers that come by e-mail. Their code gets larger.</source>
        <translation>Bien pour les réponses qui arrivent par e-mail. Leur code devient plus grand.</translation>
    </message>
    <message>
        <source>Fewer choices</source>
        <translation>Moins de choix</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Plus de choix</translation>
    </message>
    <message>
        <source>Any issuer</source>
        <translation>Tout émetteur</translation>
    </message>
</context>
<context>
    <name>WishFields</name>
    <message>
        <source>Kind of credential</source>
        <translation>Sorte d’attestation</translation>
    </message>
    <message>
        <source>Or this kind of credential</source>
        <translation>Ou cette sorte d’attestation</translation>
    </message>
    <message>
        <source>Its title, if it matters</source>
        <translation>Son titre, s’il est important</translation>
    </message>
    <message>
        <source>Letter by letter as on the credential. Put a semicolon between several.</source>
        <translation>Lettre par lettre comme sur l’attestation. Mettez un point-virgule entre plusieurs.</translation>
    </message>
    <message>
        <source>A skill it must state</source>
        <translation>Une compétence qu’elle doit indiquer</translation>
    </message>
    <message>
        <source>In the words of the credential, or the address of the skill, such as that of ESCO.</source>
        <translation>Avec les mots de l’attestation, ou l’adresse de la compétence, comme celle d’ESCO.</translation>
    </message>
    <message>
        <source>Remove this alternative</source>
        <translation>Supprimer cette possibilité</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>Compare these words</source>
        <translation>Comparez ces mots</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Words explained</source>
        <translation>Les mots expliqués</translation>
    </message>
    <message>
        <source>Choose a word. Below each answer you see where it comes from.</source>
        <translation>Choisissez un mot. Sous chaque réponse, vous voyez d’où elle vient.</translation>
    </message>
    <message>
        <source>Search a word…</source>
        <translation>Chercher un mot…</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>No word found. Try a shorter one.</source>
        <translation>Aucun mot trouvé. Essayez un mot plus court.</translation>
    </message>
</context>
<context>
    <name>_AfterPage</name>
    <message>
        <source>This changed while you had help</source>
        <translation>Ceci a changé pendant qu’on vous aidait</translation>
    </message>
    <message>
        <source>It is right like this</source>
        <translation>C’est bien comme ça</translation>
    </message>
    <message>
        <source>Look at each line. Take back what you do not want.</source>
        <translation>Regardez chaque ligne. Annulez ce que vous ne voulez pas.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
</context>
<context>
    <name>_HelpedPage</name>
    <message>
        <source>Somebody helps you now</source>
        <translation>Quelqu’un vous aide maintenant</translation>
    </message>
    <message>
        <source>End helper mode</source>
        <translation>Terminer le mode aide</translation>
    </message>
    <message>
        <source>Only you can end it</source>
        <translation>Personne d’autre ne peut le terminer</translation>
    </message>
    <message>
        <source>Write your passphrase yourself. Then you see what changed.</source>
        <translation>Écrivez vous-même votre phrase de passe. Vous verrez ensuite ce qui a changé.</translation>
    </message>
    <message>
        <source>End with my passphrase</source>
        <translation>Terminer avec ma phrase de passe</translation>
    </message>
    <message>
        <source>%1 helps you now</source>
        <translation>%1 vous aide maintenant</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Depuis le %1.</translation>
    </message>
</context>
<context>
    <name>_PassphrasePage</name>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase de passe</translation>
    </message>
    <message>
        <source>Looking at your passphrase…</source>
        <translation>Vérification de votre phrase de passe…</translation>
    </message>
    <message>
        <source>Write your passphrase first.</source>
        <translation>Écrivez d’abord votre phrase de passe.</translation>
    </message>
</context>
<context>
    <name>_Progress</name>
    <message>
        <source>Adding</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>Lecture de %1 sur %2</translation>
    </message>
</context>
<context>
    <name>_SaysCard</name>
    <message>
        <source>What this says</source>
        <translation>Ce que cela dit</translation>
    </message>
    <message>
        <source>Language of the credential</source>
        <translation>Langue de l’attestation</translation>
    </message>
    <message>
        <source>Written in several languages</source>
        <translation>Écrite en plusieurs langues</translation>
    </message>
    <message>
        <source>Also in this credential</source>
        <translation>Aussi dans cette attestation</translation>
    </message>
    <message>
        <source>Its details cannot be shown, because the proof failed.</source>
        <translation>Ses informations ne peuvent pas être montrées, car la preuve a échoué.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>Montrer l’image</translation>
    </message>
    <message>
        <source>Technical view</source>
        <translation>Vue technique</translation>
    </message>
    <message>
        <source>Save original</source>
        <translation>Enregistrer l’original</translation>
    </message>
    <message>
        <source>Save web page</source>
        <translation>Enregistrer la page web</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1 of %2 European standard elements</source>
        <translation>%1 éléments de la norme européenne sur %2</translation>
    </message>
</context>
<context>
    <name>_StartPage</name>
    <message>
        <source>Somebody helps me</source>
        <translation>Quelqu’un m’aide</translation>
    </message>
    <message>
        <source>For when somebody sits next to you at this computer.</source>
        <translation>Quand quelqu’un est assis à côté de vous devant cet ordinateur.</translation>
    </message>
    <message>
        <source>Your helper can</source>
        <translation>Votre aide peut</translation>
    </message>
    <message>
        <source>Add and change credentials, and share together with you.</source>
        <translation>Ajouter et changer des attestations, et partager avec vous.</translation>
    </message>
    <message>
        <source>Your helper cannot</source>
        <translation>Votre aide ne peut pas</translation>
    </message>
    <message>
        <source>See your reasons, your history or your settings, or erase anything for good.</source>
        <translation>Voir vos raisons, votre historique ou vos paramètres, ou effacer quelque chose définitivement.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>You see in plain lines what changed. You can take it back.</source>
        <translation>Vous voyez en lignes simples ce qui a changé. Vous pouvez l’annuler.</translation>
    </message>
    <message>
        <source>Who helps you? (you may leave this open)</source>
        <translation>Qui vous aide&#xa0;? (vous pouvez laisser vide)</translation>
    </message>
    <message>
        <source>Begin with my helper</source>
        <translation>Commencer avec mon aide</translation>
    </message>
    <message>
        <source>Helper mode works in your own wallet only, not in the examples.</source>
        <translation>Le mode aide fonctionne seulement dans votre propre portefeuille, pas dans les exemples.</translation>
    </message>
    <message>
        <source>What changed when somebody last helped you</source>
        <translation>Ce qui a changé la dernière fois qu’on vous a aidé</translation>
    </message>
</context>
<context>
    <name>_TagsCard</name>
    <message>
        <source>What did you get better at?</source>
        <translation>En quoi avez-vous progressé&#xa0;?</translation>
    </message>
    <message>
        <source>Pick what fits you. You may pick nothing.</source>
        <translation>Choisissez ce qui vous convient. Vous pouvez ne rien choisir.</translation>
    </message>
    <message>
        <source>These nine come from LifeComp, a framework of the European Union (CC BY 4.0).</source>
        <translation>Ces neuf points viennent de LifeComp, un cadre de l’Union européenne (CC BY 4.0).</translation>
    </message>
</context>
<context>
    <name>_TrustCard</name>
    <message>
        <source>Can it be trusted?</source>
        <translation>Est-elle fiable&#xa0;?</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
</context>
<context>
    <name>_WhatCard</name>
    <message>
        <source>What is it?</source>
        <translation>Qu’est-ce que c’est&#xa0;?</translation>
    </message>
    <message>
        <source>What did you do or learn?</source>
        <translation>Qu’avez-vous fait ou appris&#xa0;?</translation>
    </message>
    <message>
        <source>For example: packing bread</source>
        <translation>Par exemple&#xa0;: emballer du pain</translation>
    </message>
    <message>
        <source>Where? (you may leave this open)</source>
        <translation>Où&#xa0;? (vous pouvez laisser vide)</translation>
    </message>
    <message>
        <source>When? (you may leave this open)</source>
        <translation>Quand&#xa0;? (vous pouvez laisser vide)</translation>
    </message>
    <message>
        <source>For example: 2010 to 2019</source>
        <translation>Par exemple&#xa0;: de 2010 à 2019</translation>
    </message>
    <message>
        <source>Tell more in your own words (you may leave this open)</source>
        <translation>Dites-en plus avec vos propres mots (vous pouvez laisser vide)</translation>
    </message>
    <message>
        <source>Your name (you may leave this open)</source>
        <translation>Votre nom (vous pouvez laisser vide)</translation>
    </message>
    <message>
        <source>Write in a few words what you did or learned.</source>
        <translation>Écrivez en quelques mots ce que vous avez fait ou appris.</translation>
    </message>
    <message>
        <source>This is too long. Write it in fewer words.</source>
        <translation>C’est trop long. Écrivez-le en moins de mots.</translation>
    </message>
</context>
</TS>
