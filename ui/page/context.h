#pragma once

#include "base/stamp.h"
#include "register/register.h"
#include "text/translator.h"
#include "ui/page/place.h"
#include "ui/widgets/theme.h"

#include <QObject>

#include <functional>

namespace licet {

class Prompts;
struct LongWork;

/// A sentence in the message bar. Errors stay until answered, successes leave after 6 s.
struct Message
{
    enum class Kind { Success, Problem, Question };
    /// What it speaks of, where it follows that: once it is past, so is the sentence.
    enum class Of {
        Anything,
        Typing,     ///< asks about what is typed: until that is saved or thrown away
        Unreadable, ///< names what is typed and cannot be read: until it can
        Findings    ///< what stands in the way of a draft: until that is mended
    };
    struct Button
    {
        QString text;
        std::function<void()> action;
    };
    Kind kind = Kind::Success;
    QString text;
    std::vector<Button> buttons = {}; ///< at most two
    Of of = Of::Anything;
};

/// What the lists are asked about: the day on which it was so, and the day by whose end it was known.
struct AsOfQuery
{
    std::optional<QDate> on;      ///< not set: today
    std::optional<QDate> knownOn; ///< not set: as it is known now

    [[nodiscard]] bool isSet() const { return on.has_value() || knownOn.has_value(); }
    bool operator==(const AsOfQuery &) const = default;
};

/// What a page may use of the program around it; handed by reference, made in `app`.
class Context : public QObject
{
    Q_OBJECT

public:
    struct Clock
    {
        std::function<QDate()> today;
        std::function<QDateTime()> now; ///< UTC
    };
    Context(Register &openRegister, Prompts &prompts, Clock clock, QString user, Language interfaceLanguage);

    [[nodiscard]] Register &reg() { return m_register; }
    [[nodiscard]] const Register &reg() const { return m_register; }
    [[nodiscard]] Prompts &prompts() { return m_prompts; }
    [[nodiscard]] const Translator &translator() const { return m_translator; }
    [[nodiscard]] QDate today() const { return m_clock.today(); }
    [[nodiscard]] QDateTime now() const { return m_clock.now(); }
    /// Happening today, entered now, by the user.
    [[nodiscard]] Stamp stamp() const { return {m_user, today(), now()}; }
    [[nodiscard]] const QString &user() const { return m_user; }

    /// The top bar's chooser; not set: all institutions.
    [[nodiscard]] Id<Institution> institution() const { return m_institution; }
    void chooseInstitution(Id<Institution> institution);

    /// Lists show the register through these two; while the past is asked, nothing is written.
    [[nodiscard]] const AsOfQuery &past() const { return m_past; }
    void askPast(const AsOfQuery &past);
    [[nodiscard]] QDate day() const { return m_past.on.value_or(today()); }
    [[nodiscard]] RegisterAsOf registerAsOf() const;

    void say(const Message &message) { Q_EMIT said(message); }
    /// Where the open register's file is no longer what it was, that is said instead, with a way out.
    void say(const Error &error);
    void go(const Place &place) { Q_EMIT wentTo(place); }
    /// The present page turned out to show this place: a new request got its row.
    void settle(const Place &place) { Q_EMIT settledAt(place); }
    /// Tells the window that what the present page can do has changed (greys actions, saved time, title).
    void refreshCommands() { Q_EMIT commandsChanged(); }
    /// What the rail says beside a page's name: things late, information asked of us. 0: nothing.
    void count(PageId page, int things) { Q_EMIT counted(page, things); }
    /// A long write beside the window, which takes no key or click meanwhile.
    void workBeside(const LongWork &work) { Q_EMIT workWanted(work); }
    /// "saved 14:32" in the status bar.
    void saved() { Q_EMIT savedAt(now()); }
    /// What was typed into a record is saved or thrown away: nothing is to be asked of it any more.
    void settleTyping() { settle(Message::Of::Typing); }
    void settle(Message::Of what) { Q_EMIT settled(what); }
    /// The same thing is otherwise now: said anew where the bar still speaks of it, and only there.
    void retell(const Message &message) { Q_EMIT retold(message); }
    /// The interface's language and colours are the user's own and live outside the register.
    void chooseLanguage(Language language) { Q_EMIT languageChosen(language); }
    void chooseTheme(Theme theme) { Q_EMIT themeChosen(theme); }
    /// Why nothing can be written, in a sentence; empty when it can.
    [[nodiscard]] QString whyReadOnly() const;

Q_SIGNALS:
    void said(const licet::Message &message);
    void wentTo(const licet::Place &place);
    void settledAt(const licet::Place &place);
    /// Another institution, or another day, is asked: lists fill anew.
    void scopeChanged();
    void commandsChanged();
    void counted(licet::PageId page, int things);
    void workWanted(const licet::LongWork &work);
    void savedAt(const QDateTime &instant);
    void settled(licet::Message::Of what);
    void retold(const licet::Message &message);
    /// Where the register's copies go was chosen anew.
    void backupFolderChosen();
    /// The register's file is gone or another one stands there: its content, and what is typed, go elsewhere.
    void copyWanted();
    void languageChosen(licet::Language language);
    void themeChosen(licet::Theme theme);

private:
    Register &m_register;
    Prompts &m_prompts;
    Clock m_clock;
    QString m_user;
    Translator m_translator;
    Id<Institution> m_institution;
    AsOfQuery m_past;
};

} // namespace licet
