/**
 * The stems of the commonest passwords, in the form that `passwordProblem` folds a password to: lower case, letters
 * for the digits that stand for them, years, runs and signs at the ends taken off. Digits and keyboard runs are
 * found by rule, not listed.
 */
const STEMS = `
aaron abc abcabc abcdef abcdefg abcdefgh abcdefghijkl access account achilles action admin administrator adidas adrian
adriana airborne airplane alexander alexandra alexis alibaba aliens alison allison alpha amanda amazing america american
anderson andrea andrew angel angela angelina angels animal anna anthony antonio apollo apple april aquarius arsenal
arthur asdf asdfgh asdfghjkl asdfasdf ashley asshole athena atlanta august austin australia austria autumn awesome baby
babygirl badboy bailey ball banana bananas barbara barcelona baseball basketball batman beatles beautiful becauseiloveyou
benjamin berlin bestfriend bethany beyonce bigdaddy bigdog bismillah blackberry blahblah blessed blink blood blue bond
booboo boomer boston brandon brandy brazil britney broadsheet brooklyn brother brown bubbles buddy bulldog business
butter butterfly calvin cameron canada candy captain cardinal carlos carmen caroline carpediem casper catherine change
changeit changeme changemenow changethis charlie charlotte cheese chelsea cherry chester chicago chicken chocolate
christian christina christine christmas chris claire classic claudia cocacola coffee college computer contrasena cookie
cooper corvette correcthorsebatterystaple cowboy cowboys creative cricket crystal daddy dallas dance daniel daniela
danielle dave david dead december default defaultpassword denise dennis destiny diamond diana dolphin dolphins dominic
donald donkey doritos dragon dragonball drowssap eagle eagles easter edition editor eduardo edward einstein elephant
elizabeth eminem emily empire england enter eric europe everton evil exchange expert explorer facebook faith falcon
family fashion february fender ferrari firebird fishing florida flower flowers fluffy football footballl forever france
francesca francis franklin freddy free freedom friday friend friends fuckme fuckoff fuckyou fuckyouall gabriel galaxy
games gandalf garfield gateway gemini george germany ginger giants gibson gloria goaway god godisgood golden goldfish
golfer goodluck google gordon grace graham green guest guitar gundam gunners hacked hacker hahaha hallo hamster hannah
happy happybirthday harley harold harry hawaii heaven heather hello hellokitty helloworld help hockey holiday hollywood
home honda honey horse hotmail house hunter iamthebest icecream iceman iloveu iloveyou iloveyousomuch imissyou indiana
infinity internet ireland isabella isabelle italia italy jack jackson jaguar jamaica james january japan jasmine jason
jasper jennifer jeremy jerome jessica jesus jesuschrist jesusislord jesuslovesme jimmy john johnny johnson jonathan jordan
joseph joshua journalist juice julia julian july june junior justin justinbieber kaiser karate katherine katie kelly
kenneth kevin killer kimberly king kingdom kitty knight ladies lakers lauren lawrence legend leonardo leslie letmein
letmeinnow letmeinplease liberty lifeisgood linkedin lindsey lisa liverpool liverpoolfc logitech london looking lord
louise love loveme lover lovely loveyou loveyouforever lucky macbook madison madrid maggie magic malcolm manager
manchester manchesterunited march marcus maria marie mariana marina marine mark marlboro marley martin martina marvin
master masterkey matrix matthew maverick maxwell mazda melissa mercedes merlin metallica mexico michael michaeljackson
michele michelle mickey microsoft midnight miguel mike miranda mississippi mohamed mohammed money monday monica monkey
monster montana morgan mother motorola mountain muffin murphy music mustang myname mypassword myspace nancy naruto
natalia natalie natasha nathan nevergiveup newpass newpassword news newsroom newspaper newyork nicholas nicole nigeria
nintendo nirvana nissan nothing november october oliver olivia onetwothree online open opensesame operator orange
orlando p4ssword pakistan pamela panda panther parker passcode passion passphrase passport password passwordpassword
passwort passw patricia patrick paul peace peaches peanut pepper peter phoenix photo pineapple pink pirate player
please pokemon poland police polska portugal power precious prince princess princesa private purple qazwsx qazwsxedc
qazwsxedcrfv qwaszx qwer qwert qwerty qwertyqwerty qwertyui qwertyuiop rabbit rachel raiders rainbow raymond real
realmadrid rebecca red redsox register reporter richard robert roberto robin rocky rockyou rodrigo roman ronaldo
root rootroot rosebud russia samantha samson samsung sandra santiago sarah saturday saturn scarface school scooter
scorpio scotland scott sebastian secret secretpassword secure security september shadow shannon sharon sheila shithead
sierra silver simon simple singapore sister skywalker slipknot smile smokey snickers snoopy soccer soccerball softball
something sophie spain sparky special spiderman spongebob sponge spring stanley star starcraft stargate startrek
starwars steelers stephanie stephen steven strawberry student success summer sunday sunflower sunshine superman
superstar supervisor support surfer sweden sweet sweetheart sweetie swimming switzerland sydney system taylor teacher
teddybear temp temppassword tennis teresa test tester testing testpassword testtest texas thankyou theman thomas
thunder thursday tiffany tiger tigers tigger timothy tinkerbell titanic tottenham toyota travis trinity trouble
trustme trustno trustnoone tuesday turtle twilight twitter undertaker unicorn united user username valentina
valentine valeria vampire vanessa veronica victor victoria viking vincent violet virginia volkswagen warcraft warrior
webmaster wednesday welcome welcomehome welcomeback wellcome westham whatever whiskey white whitney wildcat william
williams willow wilson windows winner winston winter wizard wolf wolfgang wolverine woman wonder wordpress
working world yamaha yankees yellow yourmom zaq zaqxswcde zxcvbn zxcvbnm zxcvbnmasdfghjkl
`

/** The stems as a set. */
export const COMMON_STEMS: ReadonlySet<string> = new Set(STEMS.trim().split(/\s+/))
