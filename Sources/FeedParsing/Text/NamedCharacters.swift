/// The named character references of HTML: the 252 of HTML 4 and, from the HTML 5 list, every name of one code point
/// that stands for a letter, a space, a punctuation mark or a currency sign.
///
/// Source: https://html.spec.whatwg.org/multipage/named-characters.html
enum NamedCharacters {
    /// The code point of a name, without `&` and `;`. Names are case-sensitive.
    static func codePoint(of name: String) -> UInt32? { table[name] }

    /// True for the names that HTML lets stand without a semicolon (`&copy 2025`).
    static func mayLackSemicolon(_ name: String) -> Bool { withoutSemicolon.contains(name) }

    private static let table: [String: UInt32] = {
        var table: [String: UInt32] = [:]
        for entry in list.split(whereSeparator: \.isWhitespace) {
            let halves = entry.split(separator: "=", maxSplits: 1)
            guard halves.count == 2, let code = UInt32(halves[0], radix: 16) else { continue }
            for name in halves[1].split(separator: ",") { table[String(name)] = code }
        }
        return table
    }()

    private static let withoutSemicolon = Set(
        legacyNames.split(whereSeparator: \.isWhitespace).map(String.init))

    private static let legacyNames = """
        AElig AMP Aacute Acirc Agrave Aring Atilde Auml COPY Ccedil ETH Eacute Ecirc Egrave Euml GT Iacute Icirc
        Igrave Iuml LT Ntilde Oacute Ocirc Ograve Oslash Otilde Ouml QUOT REG THORN Uacute Ucirc Ugrave Uuml Yacute
        aacute acirc acute aelig agrave amp aring atilde auml brvbar ccedil cedil cent copy curren deg divide eacute
        ecirc egrave eth euml frac12 frac14 frac34 gt iacute icirc iexcl igrave iquest iuml laquo lt macr micro
        middot nbsp not ntilde oacute ocirc ograve ordf ordm oslash otilde ouml para plusmn pound quot raquo reg sect
        shy sup1 sup2 sup3 szlig thorn times uacute ucirc ugrave uml uuml yacute yen yuml
        """

    /// `code point in hexadecimal = names`, in the order of the code points.
    private static let list = """
        9=Tab A=NewLine 21=excl 22=QUOT,quot 23=num 24=dollar 25=percnt 26=AMP,amp 27=apos 28=lpar 29=rpar
        2A=ast,midast 2B=plus 2C=comma 2E=period 2F=sol 3A=colon 3B=semi 3C=LT,lt 3D=equals 3E=GT,gt 3F=quest
        40=commat 5B=lbrack,lsqb 5C=bsol 5D=rbrack,rsqb 5E=Hat 5F=UnderBar,lowbar 60=DiacriticalGrave,grave
        7B=lbrace,lcub 7C=VerticalLine,verbar,vert 7D=rbrace,rcub A0=NonBreakingSpace,nbsp A1=iexcl A2=cent A3=pound
        A4=curren A5=yen A6=brvbar A7=sect A8=Dot,DoubleDot,die,uml A9=COPY,copy AA=ordf AB=laquo AC=not AD=shy
        AE=REG,circledR,reg AF=macr,strns B0=deg B1=PlusMinus,plusmn,pm B2=sup2 B3=sup3 B4=DiacriticalAcute,acute
        B5=micro B6=para B7=CenterDot,centerdot,middot B8=Cedilla,cedil B9=sup1 BA=ordm BB=raquo BC=frac14
        BD=frac12,half BE=frac34 BF=iquest C0=Agrave C1=Aacute C2=Acirc C3=Atilde C4=Auml C5=Aring,angst C6=AElig
        C7=Ccedil C8=Egrave C9=Eacute CA=Ecirc CB=Euml CC=Igrave CD=Iacute CE=Icirc CF=Iuml D0=ETH D1=Ntilde
        D2=Ograve D3=Oacute D4=Ocirc D5=Otilde D6=Ouml D7=times D8=Oslash D9=Ugrave DA=Uacute DB=Ucirc DC=Uuml
        DD=Yacute DE=THORN DF=szlig E0=agrave E1=aacute E2=acirc E3=atilde E4=auml E5=aring E6=aelig E7=ccedil
        E8=egrave E9=eacute EA=ecirc EB=euml EC=igrave ED=iacute EE=icirc EF=iuml F0=eth F1=ntilde F2=ograve
        F3=oacute F4=ocirc F5=otilde F6=ouml F7=div,divide F8=oslash F9=ugrave FA=uacute FB=ucirc FC=uuml FD=yacute
        FE=thorn FF=yuml 100=Amacr 101=amacr 102=Abreve 103=abreve 104=Aogon 105=aogon 106=Cacute 107=cacute
        108=Ccirc 109=ccirc 10A=Cdot 10B=cdot 10C=Ccaron 10D=ccaron 10E=Dcaron 10F=dcaron 110=Dstrok 111=dstrok
        112=Emacr 113=emacr 116=Edot 117=edot 118=Eogon 119=eogon 11A=Ecaron 11B=ecaron 11C=Gcirc 11D=gcirc
        11E=Gbreve 11F=gbreve 120=Gdot 121=gdot 122=Gcedil 124=Hcirc 125=hcirc 126=Hstrok 127=hstrok 128=Itilde
        129=itilde 12A=Imacr 12B=imacr 12E=Iogon 12F=iogon 130=Idot 131=imath,inodot 132=IJlig 133=ijlig 134=Jcirc
        135=jcirc 136=Kcedil 137=kcedil 138=kgreen 139=Lacute 13A=lacute 13B=Lcedil 13C=lcedil 13D=Lcaron 13E=lcaron
        13F=Lmidot 140=lmidot 141=Lstrok 142=lstrok 143=Nacute 144=nacute 145=Ncedil 146=ncedil 147=Ncaron 148=ncaron
        149=napos 14A=ENG 14B=eng 14C=Omacr 14D=omacr 150=Odblac 151=odblac 152=OElig 153=oelig 154=Racute 155=racute
        156=Rcedil 157=rcedil 158=Rcaron 159=rcaron 15A=Sacute 15B=sacute 15C=Scirc 15D=scirc 15E=Scedil 15F=scedil
        160=Scaron 161=scaron 162=Tcedil 163=tcedil 164=Tcaron 165=tcaron 166=Tstrok 167=tstrok 168=Utilde 169=utilde
        16A=Umacr 16B=umacr 16C=Ubreve 16D=ubreve 16E=Uring 16F=uring 170=Udblac 171=udblac 172=Uogon 173=uogon
        174=Wcirc 175=wcirc 176=Ycirc 177=ycirc 178=Yuml 179=Zacute 17A=zacute 17B=Zdot 17C=zdot 17D=Zcaron
        17E=zcaron 192=fnof 1B5=imped 1F5=gacute 237=jmath 2C6=circ 2C7=Hacek,caron 2D8=Breve,breve
        2D9=DiacriticalDot,dot 2DA=ring 2DB=ogon 2DC=DiacriticalTilde,tilde 2DD=DiacriticalDoubleAcute,dblac
        311=DownBreve 391=Alpha 392=Beta 393=Gamma 394=Delta 395=Epsilon 396=Zeta 397=Eta 398=Theta 399=Iota
        39A=Kappa 39B=Lambda 39C=Mu 39D=Nu 39E=Xi 39F=Omicron 3A0=Pi 3A1=Rho 3A3=Sigma 3A4=Tau 3A5=Upsilon 3A6=Phi
        3A7=Chi 3A8=Psi 3A9=Omega,ohm 3B1=alpha 3B2=beta 3B3=gamma 3B4=delta 3B5=epsi,epsilon 3B6=zeta 3B7=eta
        3B8=theta 3B9=iota 3BA=kappa 3BB=lambda 3BC=mu 3BD=nu 3BE=xi 3BF=omicron 3C0=pi 3C1=rho
        3C2=sigmaf,sigmav,varsigma 3C3=sigma 3C4=tau 3C5=upsi,upsilon 3C6=phi 3C7=chi 3C8=psi 3C9=omega
        3D1=thetasym,thetav,vartheta 3D2=Upsi,upsih 3D5=phiv,straightphi,varphi 3D6=piv,varpi 3DC=Gammad
        3DD=digamma,gammad 3F0=kappav,varkappa 3F1=rhov,varrho 3F5=epsiv,straightepsilon,varepsilon
        3F6=backepsilon,bepsi 401=IOcy 402=DJcy 403=GJcy 404=Jukcy 405=DScy 406=Iukcy 407=YIcy 408=Jsercy 409=LJcy
        40A=NJcy 40B=TSHcy 40C=KJcy 40E=Ubrcy 40F=DZcy 410=Acy 411=Bcy 412=Vcy 413=Gcy 414=Dcy 415=IEcy 416=ZHcy
        417=Zcy 418=Icy 419=Jcy 41A=Kcy 41B=Lcy 41C=Mcy 41D=Ncy 41E=Ocy 41F=Pcy 420=Rcy 421=Scy 422=Tcy 423=Ucy
        424=Fcy 425=KHcy 426=TScy 427=CHcy 428=SHcy 429=SHCHcy 42A=HARDcy 42B=Ycy 42C=SOFTcy 42D=Ecy 42E=YUcy
        42F=YAcy 430=acy 431=bcy 432=vcy 433=gcy 434=dcy 435=iecy 436=zhcy 437=zcy 438=icy 439=jcy 43A=kcy 43B=lcy
        43C=mcy 43D=ncy 43E=ocy 43F=pcy 440=rcy 441=scy 442=tcy 443=ucy 444=fcy 445=khcy 446=tscy 447=chcy 448=shcy
        449=shchcy 44A=hardcy 44B=ycy 44C=softcy 44D=ecy 44E=yucy 44F=yacy 451=iocy 452=djcy 453=gjcy 454=jukcy
        455=dscy 456=iukcy 457=yicy 458=jsercy 459=ljcy 45A=njcy 45B=tshcy 45C=kjcy 45E=ubrcy 45F=dzcy 2002=ensp
        2003=emsp 2004=emsp13 2005=emsp14 2007=numsp 2008=puncsp 2009=ThinSpace,thinsp 200A=VeryThinSpace,hairsp
        200B=NegativeMediumSpace,NegativeThickSpace,NegativeThinSpace,NegativeVeryThinSpace,ZeroWidthSpace 200C=zwnj
        200D=zwj 200E=lrm 200F=rlm 2010=dash,hyphen 2013=ndash 2014=mdash 2015=horbar 2016=Verbar,Vert
        2018=OpenCurlyQuote,lsquo 2019=CloseCurlyQuote,rsquo,rsquor 201A=lsquor,sbquo 201C=OpenCurlyDoubleQuote,ldquo
        201D=CloseCurlyDoubleQuote,rdquo,rdquor 201E=bdquo,ldquor 2020=dagger 2021=Dagger,ddagger 2022=bull,bullet
        2025=nldr 2026=hellip,mldr 2030=permil 2031=pertenk 2032=prime 2033=Prime 2034=tprime 2035=backprime,bprime
        2039=lsaquo 203A=rsaquo 203E=OverBar,oline 2041=caret 2043=hybull 2044=frasl 204F=bsemi 2057=qprime
        205F=MediumSpace 2060=NoBreak 2061=ApplyFunction,af 2062=InvisibleTimes,it 2063=InvisibleComma,ic 20AC=euro
        2111=image 2116=numero 2117=copysr 2118=weierp 211C=real 211E=rx 2122=TRADE,trade 2135=alefsym 2153=frac13
        2154=frac23 215B=frac18 2190=LeftArrow,ShortLeftArrow,larr,leftarrow,slarr
        2191=ShortUpArrow,UpArrow,uarr,uparrow 2192=RightArrow,ShortRightArrow,rarr,rightarrow,srarr
        2193=DownArrow,ShortDownArrow,darr,downarrow 2194=harr 21B5=crarr 21D0=lArr 21D1=uArr 21D2=rArr 21D3=dArr
        21D4=hArr 2200=forall 2202=part 2203=exist 2205=empty 2207=nabla 2208=isin 2209=notin 220B=ni 220F=prod
        2211=sum 2212=minus 2217=lowast 221A=radic 221D=prop 221E=infin 2220=ang 2227=and 2228=or 2229=cap 222A=cup
        222B=int 2234=there4 223C=sim 2245=cong 2248=asymp 2260=ne 2261=equiv 2264=le 2265=ge 2282=sub 2283=sup
        2284=nsub 2286=sube 2287=supe 2295=oplus 2297=otimes 22A5=perp 22C5=sdot 2308=lceil 2309=rceil 230A=lfloor
        230B=rfloor 25A1=Square,squ,square 25CA=loz 25CB=cir 2605=bigstar,starf 2606=star 2660=spades 2663=clubs
        2665=hearts 2666=diams 2713=check,checkmark 2717=cross 27E8=lang 27E9=rang FB00=fflig FB01=filig FB02=fllig
        FB03=ffilig FB04=ffllig
        """
}
