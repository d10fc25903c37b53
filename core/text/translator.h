#pragma once

#include "base/vocabulary.h"

#include <QTranslator>

namespace licet {

/// The product's sentences in one language, whatever language the interface speaks: a cover page is written
/// in its signatory's. Sources are English, marked with QT_TRANSLATE_NOOP or given to `translate` as
/// literals.
class Translator
{
public:
    explicit Translator(Language language);

    [[nodiscard]] Language language() const { return m_language; }
    /// The sentence, or its English source where no translation exists. `count` chooses the plural and fills
    /// %n.
    [[nodiscard]] QString translate(const char *context, const char *source,
                                    const char *disambiguation = nullptr, int count = -1) const;

private:
    Language m_language;
    QTranslator m_translator;
};

/// Puts arguments into %1 to %9. They come from users, so they are never read as placeholders themselves.
QString fillPlaces(const QString &sentence, const QStringList &arguments);

} // namespace licet
