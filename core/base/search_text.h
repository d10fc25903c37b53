#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace licet {

/// One word that must occur in a line.
struct SearchWord
{
    QByteArray typed; ///< folded, numbers without dots, in UTF-8
    QByteArray plain; ///< the same without leading zeros, which may occur instead; empty when nothing differs

    bool operator==(const SearchWord &) const = default;
};

/// What was typed into a search, as words without case and marks. Numbers may be spelt in any way: "12/81"
/// finds 12/081 and 2012/81 finds it too, "0123.456.749", "0123 456 749" and "BE 0123456749" are one number.
std::vector<SearchWord> searchWords(const QString &typed);

/// Whether a line that holds all of `after` is sure to hold all of `before`.
bool narrows(const std::vector<SearchWord> &before, const std::vector<SearchWord> &after);

/// Many folded texts in one buffer, so that a search over all of them is one pass.
class SearchLines
{
public:
    void clear();
    /// Adds a line: the text folded, and each number again as others may spell it.
    void add(const QString &text);
    [[nodiscard]] int count() const { return int(m_ends.size()); }
    [[nodiscard]] bool holds(int line, const std::vector<SearchWord> &words) const;
    /// The lines that hold every word, ascending; all lines when there is none.
    [[nodiscard]] std::vector<int> find(const std::vector<SearchWord> &words) const;

private:
    [[nodiscard]] QByteArrayView at(int line) const;

    QByteArray m_buffer;
    std::vector<qsizetype> m_ends; ///< where each line ends in the buffer
};

} // namespace licet
