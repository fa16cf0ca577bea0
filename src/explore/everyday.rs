//! Words of everyday talk that say nothing about a complaint, as [`spell`](super::fold::spell) leaves them.
//!
//! A sentence is full of them, and a search that took "faucet" for something it ought to know would keep silent. They
//! count for nothing only where the pack itself does not use them. Whatever stands in no list is a word that
//! was meant.

const ENGLISH: &str = "\
    able above absolutely abt accept accepted accident according accountant achieve across act action \
    active activity actual actually add address adjust admit adventure advice affect afraid afternoon \
    again against age ago agree aim allow allowed allows alone along already alright although amazing \
    amount announce annoying another answer anybody anyone anything anyway anywhere apart apparently \
    appeal appear appeared appears apply applying appointment appt around arrange arrive arrived asap ask \
    asked asking assume attempt attend attention aunt available average avoid away awesome awful awkward \
    b4 babysit bag barber barely based basic basically bathe bathroom bc bday beach beat beaten beautiful \
    became become becomes becoming bed bedroom bedtime beg began begin beginning behave behind believe \
    belong below bend bending beside besides best bet better between beyond biggest birthday blah blender \
    bless blew blow bold borrow boss bother bothered bothering bothers bought box boy boyfriend brand \
    breakfast brief briefly bright bring bro broke broken brother brought brush brushing btw buddy budget \
    bug build building busy buy call called calling calls calm cancel cancelled capable capital care \
    careful carefully carried carry carrying casual catch catching caught cause celebrate certain \
    challenge chance change changed changes changing charge chat chatting cheap check checked cheer chill \
    choice choices choose chose chosen christmas class clean cleaned cleaning clear clearly click client \
    climb climbing close closer cloth clue collect college combine comfort comfortable comment comments \
    common commonly community company compare compared comparing comparison complain complaining complete \
    completed concern concerned confirm confirmed connect connected consider considering constant \
    constantly contact contents context continue continued continues continuing controlled convenient \
    conversation convince cooking cope copy corner correct correctly country county couple course coz \
    crazy create created creepy crowd curiosity curious current currently cuz dad daddy daily damn dance \
    darn date deal dear decent decide decided decision deep defend definite definitely degrees delay \
    delayed deliver delivered delivery demand department depending depends derm dermatologist describe \
    deserve design desire desk desperate detail details develop developed developing device diary didnt \
    difference different disappear discover discovered discuss discussed discussing distance doc doctor \
    doctors doesnt dont door doubt downstairs dozen dr draft draw drawer drawn dream dressed dresser drop \
    due dumb duty each eager earlier early earn easier easiest easily easy edge education effect effects \
    effing eight eighty either else emotional employee employer empty end ended ends enjoy enjoyed enough \
    ensure enter entire entirely equal errand especially even evening evenings event eventually everybody \
    everyday everyone everything everywhere evidence evil exact exactly exam examined example excellent \
    except exchange excited exciting excuse exist expect expected experience experienced experiences \
    experiencing explain explained explaining express extend extended extra extremely fact fail failed \
    fails fairly faith fake false family famous fan fancy fast father faucet fault favorite fear feature \
    feb fed fellow fifteen fifty fight figure figured file finally find finding fine finish finished \
    first five fix fixed floating floor folk folks follow followed following food force forced foreign \
    forever forget forgive forgot form former forty forum forward four freaking frequent frequently fresh \
    frickin friday friend friends front frustrated frustrating frustration fuckin fucking full fully fun \
    funny further future fyi gain garden gather general generally gentle gently giant girl girlfriend \
    given glad goal goddamn gonna good goodbye google gosh gotta gotten grab graduate grandma grandpa \
    grandson grateful great green grew gross group grow growing grown guess guessing guide gunk guy guys \
    gym habit hadnt haha hahaha half handle hang happened happens happy harder hardest harsh hasnt hat \
    hate hated hav havent having headed healthy hear heard heck hell hello helped helpful helps hey hi \
    hide highest highly highway hire hired history hit hold holding holiday holidays holy home honest \
    honestly hope hoped hopefully hoping horribly hour hours house however hubby huge humid hundred hurry \
    husband hype ideas identify idk ignore ignored imagine imho immediately imo important improve \
    improved improvement improves improving including indeed indoor indoors info inform informed initial \
    initially inside insight insist instead instruct instructions interest interested interesting \
    internet introduce invite involve involved ironic island isnt issue issues jk job jog jogging join \
    joined joke journey judge july jump june justify kept key kid kids kill kinda kindly kinds kitchen \
    knew knock knows lack lady language large largest late lately later latest launch lay lbs lead leader \
    leaflet learn learned learning least leave leaves leaving left legal lend length less lesser lesson \
    let lets letter letting level lie life lift light likely limit limited limits line link linked list \
    listed listen listened listing literally live lives lmao location lock log logical lol long longer \
    look looked looking looks loose lord loud lousy love lovely lover lower lowest luck luckily lucky \
    lunch lying mad mainly maintain major man manage manner manufacturer march marked married mass match \
    material matter mattress maximum meal meals mean meaning means meanwhile measure medium meet meeting \
    member mention mentioned mess message met method middle mild mildly min mind minimal minimum minor \
    minute minutes miserable miss mix mixed mode modern mom moment monday month monthly months mood \
    moreover mornings mostly mother motion move moved moves moving mr mrs mum must mystery naked name \
    named namely nap naps narrow nasty natural naturally nature near nearby nearly neat necessarily \
    necessary neighbor neighborhood neither net newest ngl nice nicely nightly nineteen ninety nobody \
    noisy none nonstop noon nope normal normally note noted notes nothing notice noticed noticing notify \
    nov nowadays nowhere number nurse nuts observe obtain obvious obviously occasional occasionally occur \
    occurred occurs october odd odds offer offered office officer official oh ok okay older oldest omg \
    once ones ongoing online onset onto operate opinion opposite option order ordinary original others \
    otherwise ouch ought ours outcome outdoor outdoors outside overall overly overnight owe own owned \
    pack package packed page paid paper parent parents park particular partly partner party passed \
    passing past path patient pause pay peace people per percent perfect perfectly perform perhaps \
    permanent permission persist persistent person personal personally pharmacist pharmacy phase phone \
    pick picked picking picture piece pillow pissed pity place plain plan planned planning plans play \
    played playing pleasant pleased pleasure plenty pls plus plz pocket point pop popped popping popular \
    position positive possible possibly post posted posting pour ppl practical practice pray prefer \
    preferred prepare prepared prescribed prescription presence present pretend pretty previous \
    previously pride primary prior private probably problem problems proceed professional progress \
    promise promised proof proper properly protect protection proud prove provide provided provider \
    pulled pulling purchase pure purpose push pushed pushing quality question questions quick quiet \
    quietly quit quote raised ran random randomly range rare rarely rate rates rather ratio reach react \
    read reading ready real realize realized realizing rear reason reasonable reasons receive received \
    recent recently recommend recommended recommending record recover recovered recovering recovery \
    reddit reduce reduced refer referred refill refills refuse regard regarding regardless region \
    register registered regret regular regularly reject relate related relation relationship relative \
    relax relief relieve rely remain remained remaining remark remember remind reminder remove removed \
    repeat repeated repeatedly replace replied reply report reported reports request require required \
    requires research reserve resolve resolved respect respond response responsible rest restart \
    restarted restarting resting result results retire retired return returned reveal review reviews \
    reward rich ride ridiculous right rise risk risky rn road role roll room rough roughly round rude \
    rule rules rush rx sadly safe safely said same sandpaper sat saturday save saw say saying says scared \
    scary schedule scheduled scheme school screen search searched searching season second seconds secret \
    section see seek seem seemed seemingly seems seen select self sell send sending sense sensible sent \
    sentence separate series serious seriously serve served service services session set setting settle \
    seven seventy several shall shame shape share shared shell shift ship shirt shoe shop shopping should \
    shouldnt show showed shower showing shown shows side signed significant silence silly similar simply \
    single sis sister site sitting situation six sixty size skill skip slight slightly slip slow slowly \
    small smallest smart smh smooth social sock sofa soft sold solid somebody someday somehow someone \
    someplace somewhat somewhere soon sorry sorta sound sounds source space spare special specialist \
    specific specifically speed spend spending spent spirit spot spouse spread spring square staff stage \
    stairs stand standard standing stands star stated statement states status stay stayed staying steady \
    steal step steps sticking sticky stood stop stopped stopping store story straight strange strangely \
    stranger street strict strongest strongly stuck studied study stupid style subject successful such \
    suck sucks suffer suffered suffering suggest suggested suggestion summary summer sunday sunny super \
    supply support supposed supposedly sure surely surface surprise surprised surprising surprisingly \
    swear swing switch switched switching system table talk talked talking tall task taught tbh teacher \
    team tear technically teen teenage teenager teenagers tell telling ten tend tends terms terrible \
    terribly terrified thank thankful thanks thanksgiving theory thinking thinks third thirty thorough \
    thoroughly though thought thoughts thousand threat three threw thrilled through throughout thursday \
    thus thx til till time times tiny tip title tmrw todays together told tomorrow tonights top total \
    touch touching tough toward towel tower town tradition transfer traveling treat treated treating \
    trend trial trick tricky tried tries trip trouble true trust trusted truth \
    try trying tuesday turn turned turning turns tv twelve twenty twice two ty type typical typically ugh \
    ugly ultimate um unbelievable uncle uncomfortable uncommon under understand unexpected unfair \
    unfortunately unique unit unknown unless unlike unlikely unlucky unsure unusual unusually update \
    updated upload upon upper ur urge us used useful user users usual usually vacation vague valid \
    valuable value vanish varies variety various vary vast version via view virtually visible visit \
    visiting voice wait waiting wake wakes waking walked wander wanted wants warn warned wash washing \
    wasnt waste wasted watch watching way ways weakest wealth wear wearing weather wednesday weekend \
    weekly weird weirdly welcome well werent whatever whats whenever wherever whether whichever whisper \
    whoever whole whos wide widely wife wild willing willingly win window winter wise wish wished wishing \
    within without woke woken woman women wonder wondered wonderful wondering wont word wore work worked \
    worker working workout works world worried worry worrying worse worsen worsening worst worth \
    worthless worthwhile wow wrap write writing written wrong wrote wtf yall yeah year years yell yelling \
    yep yes yesterdays yet yoga young younger yours yrs yuck yup zero zip";

const SPANISH: &str = "\
    abajo abuela abuelo acaba acabo acepta aceptar acepto acerca acercar acordar acostar acostarme \
    acostumbrado acostumbrar actualmente actuar acuerda acuerdo adelante ademas adentro adios afecta \
    afectan afectar afuera agachar agacharme agarra agarre agarro agosto agregar agrego aguantar ahi \
    ahorita ala alcanza alcanzar alguien algun alla alli almuerzo amable amanece amanecen amaneci \
    amanezco ambos amiga amigas amigo amigos ancho andaba andale andan ando anduve animo año anoche años \
    anoto anteayer anterior anteriormente antier apagar aparece aparecen aparecido aparecieron aparecio \
    aparte apenas aplica aplico aprender aprendi apurada apurado aquel aquella aquellas aquello aquellos \
    arreglar arriba asegurar asi asistir asunto asustada asustado atencion atender atendio atras \
    atreverme atrevo aumentar aumento aunque autoriza aviso ay ayudame ayudar ayudarme ayudeme ayudenme \
    ayudo ayy baja balde bañarse barrer basico batallo beber besar bien bolsa bolsillo bonita bonito \
    breve broma buen buena buenas bueno buenos buscar busco cabe caja calidad callar calle calmar cama \
    cambia cambiar cambio camina camino camisa capaz caray cargar cargo casa casada casado casarse casi \
    caso casualidad causa cena centro cerca cercano cerrar chale charla checar checo chequear chequeo \
    chica chico chistoso choca cierta ciertas cierto ciertos cinco cita claramente claro clase clave \
    cliente clinica cocina coger colegio colocar comadre comentar comentario comentarios comento \
    comenzado comenzar comenzaron comenzo comer comida comience compadre compañera compañia comparacion \
    comparar compartir completamente complicado comprado comprar compre comprender comun conecta \
    confianza confirma confirmar conmigo conoce conocer conocido conozca conozco consecuencia conseguir \
    consejo considera consigo consiguen constante constantemente construir consulta consultar consulte \
    consumir contacto contar contarle contento contiene contigo continua continuar continuo contra \
    controla controlado controlar conversacion conviene correcto corregir correr cosas cosita costumbre \
    creer crei creia cuales cualquier cualquiera cualquieras cuanta cuantas cuanto cuantos cuarto cubre \
    cubrir cuenta cuentan cuento cuesta cuidado cuidar cuidarme culpa cumpli cumplir cuñada cuñado cura \
    curar curarme curiosa curiosidad curioso dado debajo debe deben debo decia decidi decidir decir \
    decirme declarar dedicar deja dejado dejan dejar dejare dejarme dejaron dejo delante dele demas \
    demora dentro depende dependiendo derecha derecho derechos dermatologa dermatologo desaparece \
    desaparecer desarrollar desayunar desayuno descansar descanso descripcion desea desesperada \
    desesperado deshacer despacio despertar despertarme despierta despierto destino detalle detalles \
    detener determinar detras diaria diariamente diario dice dicen dicha dicho dichos diferencia \
    diferencias diferente dificil diga digame digan diganme digo dije dijeran dijeron dijo dime dio dios \
    directamente directo diria disculpa disculpe disculpen disfrutar disponible distancia distinta \
    distintas distinto distintos divertido docena doctora doctorcita doctores domicilio domingo don dona \
    doy duda dudar dudas dueño dura duracion echa echado echar echarme echo efecto efectos ejemplo elegir \
    eliminar embargo empeora empeorado empeorando empeorar empezado empezando empezar empezaron empezo \
    empieza empiezan empiezo encanta encima encontrado encontrar encontre encontro encuentra enero \
    enfermera enfrente enseña entender entendi entera entero entiendo entonces entrada entrado entrando \
    entrar entre entrega enviado enviar epa epoca eramos eres error escoger escogi escribi escribir \
    escribo escrito escucha escuchado escuchar escuche escuela esfuerzo espacio espantoso especial \
    especialmente espera esperado esperando esperanza esperar espere espero esposa esposo estabamos \
    estaban estado estamos estando estara estilo estira estirarme estudiar estudio estuve estuviera \
    estuvieron estuvo etiqueta evita evitar exactamente exacto excelente excepto existe exito explica \
    explicar explicarme explico explique expliqueme expreso extraña extraño extremadamente extremo \
    fabricante facil facilmente facultad falla falso falta faltan familia familiar familiares famoso \
    fantastico favor favorito fea febrero fecha felicidad feliz feo fiesta fijate fijense fijese fijo \
    fila fin final finalidad finalmente firme fisico fondo forma formas fracaso francamente frecuencia \
    frecuente frecuentemente frecuentes fuera fueron fuerza fui funciona funcionan funcionando funcionar \
    funcionaria gana ganar ganas gasta generalmente gente gimnasio global gracias gran grave grax guante \
    guapo guardo gusta gustaria haber haberme habia habian habido hablado hablar hablaron habra \
    haciendome haga hagamos hagan hallar hallo hara hare haremos hasta hecho hemos hermana hermano \
    herramienta hija hijo hijole historia hizo hojita hola hombre honestamente hora horas horrible \
    hubiera hubieran hubo humano humor idea ideal ignoro igual imagen imagina imagino impide importa \
    importan importante inclusive incluso incomodo increible indica indicaciones indicado indicar indico \
    individual informacion ingresar inicia inicial iniciar inicie inicio inmediato insoportable instante \
    instruccion instrucciones instructivo instrumento intencion intentado intentar intente intento \
    interes interesa interesante interior inutil invierno invita involucra jaja jajaja jamas jefe jeje \
    joven jueves julio junio junto juntos justo juventud laboratorio larga largo lee leer leerlo leido \
    lejos lentamente lento levantar levantarme levanto leve leves leyendo libre ligera ligero limpiar \
    limpio linda lindo lista listo llama llaman llamar llame llamo llega llegado llegan llegando llegar \
    llego llegue llena lleva llevaba llevamos llevan llevar llevaron llevo loca logica lograr logro lucha \
    luego lugar lunes madre mal malas malestar malos mama mami manda mandar mandaron mando manejan \
    manejando manera maneras manita mantener marcha marido martes marzo mayor mayores mayoria mayormente \
    media medica medico medicos medida medio medir mejor mejora mejorado mejorar mejore mejoro menciona \
    menciono menor menos mensaje mensual mes meses mete meter metio metro mezcla mezclan mia miedo \
    miercoles mil milagro minimo ministro minuto minutos mio mios mira mirada mirando mirar mire miren \
    misma mismas mismos mitad moda modo molesta molestan molestar molestaria molestarme molesto momento \
    momentos montar montaron mostrar motivo movil muchacha muchacho muchachos muestra mujer mujeres mundo \
    nace nacer nacio nada nadie navega necesaria necesarias necesario necesita necesitan necesito negocio \
    nene niega niños nivel noches nombre normales normalmente nosotros nota notado notando notar notarlo \
    notaron noticia noto notorio novedad novia noviembre novio novios nuestra nuestro nueva nuevas nuevo \
    nuevos numero obligacion obtener obvio ocasion ocasiones ocho octubre ocupada ocupado ocupan ocupo \
    ocurre ocurrido ocurrio odio oferta oficina ofrece ofrecen oiga oigan oigo oir ojala opciones opina \
    opinan oportunidad opuesto orale orden organizar origen otoño otorga oye paciente pacientes padre \
    padres paga pagina pago pais palabra papa papi paquete par parada parado parar pararme parecen \
    parecer parecido pareja pariente parientes paro participar pasa pasada pasado pasaje pasan pasando \
    pasar pasara paseando paseo paso paz pedi pedir pega pegar peleo peligro peligrosa peligroso pena \
    pensaba pensado pensamiento pensar pense peor pequeña pequeño perdido perdon perdona perdone \
    perfectamente perfecto periodo permanecer permiso permite permiten permitir persona personas \
    pertenece pesada pesado pesar pese pesima pesimo pide piden pidio piensa pienso platica platicame \
    platicar playa plazo pleno pobre pobres poca pocas pocos podemos poderosa podia podran podras podre \
    podria podriamos pondra ponerle ponerme ponga pongan pongo ponia poniendo poquito porfa porfavor \
    porfis posibilidad posible posiblemente positivo practica practicamente preciso preferible pregunta \
    preguntar preguntas pregunto preocupa preocupada preocupado preocupan preocupante preocupar preparar \
    presencia presenta presentar presento prestar presto pretendo previa previo primavera primer primera \
    primero primo principal principalmente principio prisa probable probablemente probar probe proceso \
    producto profesional profundo programa promedio prometo pronto propia propias propio propios propone \
    proposito proteger provoca proxima proximo prueba publico pude pudo puede pueden puedo pues puesta \
    puesto punta punto puras puro pusieron puso quedado quedan quedar quedarme quedaron quede quedo \
    quehacer queja quejar querer queria querida queridos querra quienes quieras quiere quieren quieres \
    quince quisiera quisieramos quita quitado quitan quitar quitarme quitarse quito quiza quizas \
    rapidamente rara raro raros rato razon realidad realizar realmente receta recetaron recete receto \
    reciba recibe recibi recibido recibio recibir recibo recien reciente recientemente recoger \
    recomendacion recomendaciones recomendar recomendaron recomendo recomienda recomiendan recomiende \
    reconocer recordar recordatorio recuerda recuerdo recurso referencia referir regresa regresar regrese \
    regreso relacion relacionada relacionado relativo relato repetir repito reporta reporte requiere \
    requieren resolver respecto respeto responder respondio respuesta resto resulta resultado resultados \
    retirar reunion revisar revise reviso rica rico ridiculo ropa sabado sabana sabe saben saber sabia \
    sabido sabra sabras saca sacado sacar sacaron saco salga salgan salgo salir salud saludar saludo \
    saludos salvo sea sean seccion seguido seguimiento seguimos seguir seguira seguiran seguire segun \
    segundo segundos segura seguramente seguro seguros seis semejante señal señales sencilla sencillo \
    señor señora sensacion senti sentia sentido sentimiento sentirse septiembre seran seria serian serio \
    serios servicio servir setiembre siete siga significa significan sigo sigue siguen siguiente \
    siguientes silencio simple simplemente sin sino sintiendo siquiera sirve sistema sitio situacion \
    sobrina sobrino sola solicita soltar solteron solucion soluciona soportar sorprende sorpresa sospecho \
    sra sube subiendo subieron subio subir suceda sucede suceden suceder sucedio suegra suegro suele \
    suelen suelo suenan suerte suficiente sufre sufriendo sufrir sufro sugerencia sugiere sujeto suma \
    supe suponer supongo supuestamente supuesto suya suyo tal tales tambien tampoco tanta tantas tanto \
    tantos tarda tardan tardar tarde tardes tema temas temo temor temporada temprano tendra tendran \
    tendre tendria tenemos teniamos tenian tenido teniendo tercera tercero terminado terminar termine \
    termino texto tia tiempo tienda tio tipico tipo tipos tirar titulo toalla tocar toco tomaba tomada \
    tomado tomamos toman tomando tomare tomarla tomarlo tomaron tonta tonto toque toques totalmente \
    trabaja trabajando trabajar trabajo trabajos trae traer traia traigan traigo tranquila tranquilo \
    transporte tras trata tratado tratamiento tratan tratando tratar trataron trate trato traves treinta \
    tres trimestre truena tuve tuviera tuvieron tuvimos tuviste tuvo ubica ubicacion uff ultima \
    ultimamente ultimo unica unicamente unico unidos unir universidad urgencia urgente usa usaba usado \
    usan usando usar usara usarla usarlo usen uses uso usted ustedes usuario usuarios util utiliza \
    utilizan utilizar utilizo vacacion vacaciones vale valen valer valor vamos van varia varias varios \
    vaya vea vean vecina vecino vecinos veia velocidad ven vende venden vender venia venido venir ventaja \
    ver vera veran verano verdad verdadera verdadero verla verlo vi viaje viajo vida vieja viejo viene \
    vienen viernes vigilar vimos visita visitar vistazo visto viva vive vivia vivir vivo volumen voluntad \
    volver volvere volvi volvio vosotros voy vuelta vuelto vuelva vuelve vuelven xfa xfavor yerno zona";

/// Every such word.
pub fn words() -> impl Iterator<Item = &'static str> {
    [ENGLISH, SPANISH].into_iter().flat_map(|list| list.split(' '))
}
