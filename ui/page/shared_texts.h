#pragma once

#include <QSet>
#include <QString>

namespace licet {

/// Texts that many rows of a long list have in common lie in memory once.
class SharedTexts
{
public:
    void share(QString &text)
    {
        if (!text.isEmpty())
            text = *m_texts.insert(text);
    }

private:
    QSet<QString> m_texts;
};

} // namespace licet
