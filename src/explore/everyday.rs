//! Words of everyday talk that say nothing about a complaint, as [`fold`](super::fold()) leaves them.
//!
//! A sentence is full of them, and a search that took "faucet" for something it ought to know would keep silent. They
//! count for nothing only where the pack itself does not use them. Whatever stands in no list is a word that
//! was meant.

const ENGLISH: &str = "\
    able above absolutely accident accountant across act actual actually add adventure advice afraid \
    afternoon again against age ago agree alone along already alright although amount annoying another \
    answer anybody anyone anything anyway anywhere apart appear appeared appears appointment appt around \
    ask asked asking aunt avoid away awful bag barely bathroom bday beach became become becomes becoming \
    bed bedroom bedtime began begin beginning behave behind believe below bend bending beside besides best \
    better between beyond birthday blah blender boss bought box boy boyfriend brand breakfast bring bro \
    brother brought brush brushing buddy build building busy buy call called calling calls care careful \
    catch catching caught certain chance change changed changes changing check checked christmas class \
    clearly climb climbing close closer cloth clue college common commonly company complain complaining \
    concern concerned connected consider considering constant constantly continue continued continues \
    continuing cooking cope couple course crazy curious current currently dad daddy daily damn date deal \
    dear decide decided deep definitely degrees depends derm dermatologist describe desk desperate develop \
    developed developing device diary didnt difference different disappear doc doctor doctors doesnt dont \
    door downstairs dr drawer dresser each earlier early easier easily easy effect effects either else end \
    ended ends enough entire especially even evening evenings eventually everybody everyday everyone \
    everything everywhere exactly example except excuse expect expected experience experienced experiences \
    experiencing explain extra extremely fact fairly family fan fast father faucet fault favorite feb \
    figure fine finish finished first five floor folks following food forever forum four friday friend \
    friends front full fully further garden general generally girl girlfriend given glad gonna good google \
    gosh gotta gotten grab grandma grandpa grandson great guess guide gunk guy guys gym habit hadnt half \
    handle happens happy harder hasnt hat hate hav havent having hear heard hello hey hi hit hold holding \
    holiday home honest honestly hope hoping horribly hour hours house however hubby huge hundred hurry \
    husband ideas immediately important including instead instruct instructions internet isnt issue issues \
    job jog jogging joke july jump june kept kid kids kinda kinds kitchen knew knows lady large late \
    lately later lbs leaflet least leave leaves leaving left less lesser let lets level lie life lift \
    light likely line link linked list listen literally live lives long longer look looked looking looks \
    lord love luckily lunch mad mainly major man manage manufacturer march matter mattress meal meals mean \
    meaning means meeting mention mentioned mess middle mild mildly min mind minor minute minutes \
    miserable mom moment monday month monthly months mornings mostly mother move moved moves moving mr mrs \
    mum must named namely nap naps near nearly necessarily neighbor neither net nice nightly nobody none \
    nonstop noon nope normal normally note nothing notice noticed noticing nov nowadays nowhere number \
    nurse obvious obviously occasional occasionally october odd office oh ok okay older once ones online \
    onto opinion option order ordinary others otherwise ouch ought ours outside overall overnight own page \
    parent parents park particular partner party past patient people perhaps person pharmacist pharmacy \
    phone picture piece pillow place plan play plenty plus pocket point popped popping possible possibly \
    post posted practice prescribed prescription pretty previous previously probably problem problems \
    proper properly provider pulled push question questions quick quit random randomly rather reach read \
    reading ready real realize reason reasons recent recently reddit regular regularly related relative \
    remember report reported reports result results return returned right road room rough roughly round rx \
    sadly safe safely said same sandpaper sat saturday save saw say saying says scared scary school screen \
    season second seconds see seem seemed seems seen self sense sent sentence serious seriously set seven \
    several shall shell shirt shoe shop shopping should shouldnt show showed shower showing shown shows \
    side similar simply single sis sister site sitting situation six slight slightly slow slowly small \
    sock sofa solid somebody somehow someone somewhat somewhere soon sorry sorta sound sounds spot spouse \
    spread spring stage stairs stand standing stay stayed staying step stop stopped stopping store story \
    strange street stuck study subject such suck sucks suffer suffered suffering suggest summer sunday \
    sunny super supposed sure surprised table talk talked talking teacher team teen teenage teenager \
    teenagers tell telling ten terrible terribly terrified thank thankful thanks thanksgiving theory \
    thinking third thorough though thought thousand three threw through throughout thursday thus til till \
    todays tonights     time times together told tomorrow top total touch touching toward towel tower town tried tries trip \
    trouble true truth try trying tuesday turn turned turning turns tv twelve twenty twice two type ugh um \
    uncle under understand unfortunately unless unlike unsure upon ur us useful user users usual usually \
    vacation version via view visit wait waiting wake wakes waking walked wanted wants wash washing wasnt \
    watch watching way ways wear wearing weather wednesday weekend weird weirdly well werent whatever \
    whats whenever whether whoever whole whos wife window winter wish within without woke woken woman \
    women wonder wondered wondering wont wore work worked working workout works world worried worry \
    worrying worse worsen worsening worst worth wow wrong wrote yall yeah year years yep yes yesterdays yet yoga \
    young younger yours yrs yuck zero";

const SPANISH: &str = "\
    abajo abuela abuelo acaba acabo acerca acuerdo adelante ademas adentro adios afuera agachar agacharme \
    agarra agarre agarro agosto ahi ahorita alguien alla alli amanece amanecen amaneci amanezco amiga \
    amigas amigo amigos anduve ano anoche anos anterior anteriormente aparece aparecen aparecido \
    aparecieron aparecio aparte apenas aplica aplico aquel aquella aquello arriba asi asunto asustada \
    asustado atras aunque ayudar ayudarme ayudenme baja banarse barrer batallo bien bolsa bolsillo buen \
    buena buenas bueno buenos busco caja calle cama cambia cambiar cambio camino camisa casa casi caso \
    causa cena centro cerca chica chico cierto cinco cita claro clase clinica cocina colegio comadre \
    comenzado comenzaron comenzo comida comience compadre companera compania comprar compre comun conmigo \
    conoce conocer conocido conozco consejo considera constante constantemente consulta contra correcto \
    correr cosas cosita cuales cualquier cualquiera cuanta cuantas cuanto cuantos cuarto cuenta cuesta \
    cuidado cunada cunado curiosidad dado debajo debe deben debo decia decir decirme dejado dejan dejar \
    dejarme dejaron dejo dele dentro depende derecho dermatologa dermatologo descansar despacio despertar \
    detras diario dice dicen dicho diferente dificil dije dijeran dijeron dijo dime dio dios directo diria \
    doctora doctorcita doctores domingo don dona doy duda dudas dura echa echar echarme echo efecto \
    efectos ejemplo embargo empeora empeorado empeorando empeorar empezado empezando empezar empezaron \
    empezo empieza empiezan empiezo encima encuentra enero enfermera entiendo entonces entrar entre enviar \
    epoca eramos eres escrito escuela espantoso especial especialmente espera esperando esperar esposa \
    esposo estaban estado estamos estando estara estira estirarme estuve estuvo exacto existe explicar \
    extrana extrano fabricante facil falta familia familiar favor fea febrero fecha feo fiesta fin final \
    finalmente forma frecuencia frecuente frecuentemente fuera fueron fuerza fui gente gimnasio gracias \
    gran grave guante haber habia hablar habra haga hagan hara hasta hecho hemos hermana hermano hija hijo \
    hizo hojita hola hombre hora horas horrible hubo idea igual importa importante incluso incomodo indica \
    informacion insoportable instante instructivo intento invierno jefe joven jueves julio junio junto \
    juntos laboratorio larga largo lee leer leido lentamente lento levantar levantarme levanto leve leves \
    leyendo libre ligera ligero listo llama llamar llega llegado llegando llegar llego lleva llevaba \
    llevan llevaron llevo luego lugar lunes madre mal malestar mama mami manejando manera manita martes \
    marzo mayor mayoria media medica medico medicos medio mejor mejora mejorar menor menos mensual mes \
    meses metro mia miedo miercoles mil minimo minuto minutos mio mios mira mirar mire mitad moda modo \
    molesta molestan molesto momento mujer mundo nada nadie necesario necesita necesito negocio nene nivel \
    noches nombre normalmente nosotros nota notado notando notar noto novia noviembre novio nuestra \
    nuestro nueva nuevas nuevo nuevos numero ocasion ocasiones ocho octubre ocupo ocurre ocurrido ocurrio \
    oficina ojala orden otono padre padres pagina pais papa papi paquete par parado parar pararme parecen \
    parecer parecido paro pasa pasada pasado pasan pasando pasar pasara paseo paso paz pedi pena peor \
    pequena pequeno perdon perfecto persona personas pesada pesado pesima pesimo piensa pienso platica \
    platicar playa pobre poca pocas pocos podemos podia podria ponerle ponga pongan pongo poquito porfa \
    porfavor posibilidad posible posiblemente pregunta preguntar preguntas pregunto preocupa preocupada \
    preocupado preocupan presento pretendo primavera primer primera primero primo pronto propia propio \
    pude pudo puede pueden puedo pues punto puras puro quedar quede quedo quehacer queria querida queridos \
    quienes quiere quieren quisiera quita quitan quitar quito rara raro rato razon realidad realmente \
    receta recetaron recete receto recien recientemente recomienda recomiendan regresa regresar regreso \
    relacion relacionada relacionado resulta resultado revisar ropa sabado sabana sabe saben saber sabia \
    sabra saca sacar salga salgan salgo salir salud sea sean segun segundo segura seguramente seguro seis \
    senor senora senti sentia sentido sentirse septiembre seran seria serio setiembre siete siga sigo \
    sigue siguen siguiente sin sino sintiendo sirve sitio situacion sobrina sobrino sola soportar sospecho \
    sra sube subiendo subir sucede sucedio suegra suegro suele suelen suelo suerte suficiente sufre sufrir \
    sufro supe supongo supuesto suya suyo tal tales tambien tampoco tanta tantas tanto tantos tarde tardes \
    temo temor temporada temprano tenemos tenido teniendo tercera tercero tia tiempo tienda tio tipico \
    tipo toalla tomaba tomada tomado tomamos toman tomando tomarla tomarlo tomaron toque trabaja \
    trabajando trabajar trabajo trae traer traia traigo tras trata tratamiento tratando tratar trate trato \
    tres truena tuve tuvieron tuvo ultima ultimamente ultimo unica unico universidad usa usaba usado usan \
    usando usar usarla usarlo usen uso usted ustedes vale vamos van varias varios vaya vecina vecino venia \
    venir ver verano verdad vi viaje vida viene vienen viernes visita visto viva vive vivo volver volvio \
    voy vuelta vuelto vuelve vuelven zona";

/// Every such word.
pub fn words() -> impl Iterator<Item = &'static str> {
    [ENGLISH, SPANISH].into_iter().flat_map(|list| list.split(' '))
}
