#include "history/verification.h"
#include "output.h"

#include <QRegularExpression>

namespace licet::cli {

using namespace Qt::StringLiterals;

namespace {

QString sentenceFor(const Translator &translator, const verifier::Break &found)
{
    const auto say = [&](const char *sentence) {
        return fillPlaces(translator.translate("CommandLine", sentence), {QString::number(found.sequence)});
    };
    using Kind = verifier::Break::Kind;
    switch (found.kind) {
    case Kind::Gap:
        return say(
            QT_TRANSLATE_NOOP("CommandLine", "An event is missing before event %1: compare with a backup."));
    case Kind::Payload:
        return say(
            QT_TRANSLATE_NOOP("CommandLine", "The content of event %1 was changed: compare with a backup."));
    case Kind::Link:
        return say(QT_TRANSLATE_NOOP("CommandLine",
                                     "Event %1 does not hang on the one before: compare with a backup."));
    case Kind::Missing:
        return say(QT_TRANSLATE_NOOP(
            "CommandLine", "The content of event %1 is not there, and nothing says that it was left "
                           "out: compare with a backup."));
    }
    Q_UNREACHABLE();
}

} // namespace

int verify(const Call &call, const Translator &translator)
{
    static const QRegularExpression shape(u"^[0-9a-fA-F]{64}$"_s);
    const auto head = call.value(u"head"_s);
    if (call.has(u"head"_s) && !shape.match(head).hasMatch()) {
        tell(translator.translate("CommandLine", "A head is 64 signs, 0 to 9 and a to f."));
        return WrongCall;
    }
    const auto from = Register::open(call.words[0], Access::ReadOnly);
    if (!from)
        return fail(translator, from.error());
    const auto check = checkHistory((*from)->database(), QByteArray::fromHex(head.toLatin1()));
    if (!check)
        return fail(translator, check.error());
    if (!check->isWhole()) {
        tell(sentenceFor(translator, *check->firstBreak));
        return Found;
    }
    if (call.has(u"head"_s) && !check->soughtAt) {
        tell(translator.translate(
            "CommandLine",
            "The history never had this head: it is another register's, or events were taken away."));
        return Found;
    }
    print(fillPlaces(translator.translate("CommandLine", "events %1, left out %2, head %3"),
                     {QString::number(check->events), QString::number(check->leftOut),
                      QString::fromLatin1(check->head.toHex())}) +
          u'\n');
    return Done;
}

} // namespace licet::cli
