// The SAX2 half of libxml2, which is all that FeedParsing uses: no tree, no reader, no input over the network.

// Debian builds libxml2 with ICU, and its headers then bring ICU's, which clash with the copy inside Swift's Foundation
// ("'UErrorCode' has different definitions in different modules"). Only xmlCharEncodingHandler depends on the switch,
// and no encoding is converted by libxml2 here.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/parserInternals.h>

// The macro has no type that Swift can import; without this value in `initialized` libxml2 calls the SAX1 functions.
static inline unsigned int CLibXML2_sax2Magic(void) { return XML_SAX2_MAGIC; }
