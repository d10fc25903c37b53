#pragma once

#include "base/search_text.h"
#include "ui/page/commands.h"
#include "ui/page/context.h"

namespace licet {

/// Something that a search over everything found: a place to go to, or a command to run.
struct Found
{
    QString text;
    std::optional<Place> place;
    std::optional<CommandId> command;
};

/// Of what the index is made: may be used on another thread, over a register of its own.
struct SearchScope
{
    const Register &reg;
    Id<Institution> institution; ///< not set: all
    const Translator &translator;
};

/// All that can be found, read once and searched as often as somebody types: requests, decisions, program
/// numbers, institutions, applications, people, certificates, services, pages, commands, authorizations.
/// While an institution is chosen, only what is its own or nobody's.
class SearchIndex
{
public:
    static Result<SearchIndex> of(const SearchScope &scope);
    static Result<SearchIndex> of(const Context &context)
    {
        return of({context.reg(), context.institution(), context.translator()});
    }

    /// Every word must occur, spelt as base/search_text.h says. What bears the words in its name comes before
    /// what only tells of them, and a few of each kind before more of one; `most` at most.
    [[nodiscard]] std::vector<Found> find(const QString &text, int most) const;

private:
    enum class Kind {
        Request,
        Decision,
        ProgramNumber,
        Institution,
        Application,
        Person,
        Certificate,
        Service,
        Page,
        Command,
        Authorization
    };

    void add(Kind kind, const Found &found, const QString &toldBeside = {});
    Result<void> addRequests(const SearchScope &scope);
    Result<void> addDecisions(const SearchScope &scope);
    Result<void> addProgramNumbers(const SearchScope &scope);
    Result<void> addInstitutions(const SearchScope &scope);
    Result<void> addCertificates(const SearchScope &scope);
    Result<void> addAuthorizations(const SearchScope &scope);
    void addPagesAndCommands();

    std::vector<Found> m_entries;
    std::vector<Kind> m_kinds;
    SearchLines m_names; ///< a line an entry: what it is shown as
    SearchLines m_lines; ///< likewise, with what is told beside
};

} // namespace licet
