#include "ui/page/unsaved.h"

#include <QCoreApplication>

namespace licet {

void askAboutUnsaved(Context &context, const QString &sentence, const std::function<bool()> &save,
                     const std::function<void()> &discard, const std::function<void()> &goOn)
{
    std::vector<Message::Button> buttons{{QCoreApplication::translate("Unsaved", "Save"), [save, goOn] {
                                              if (save() && goOn)
                                                  goOn();
                                          }}};
    if (goOn)
        buttons.push_back({QCoreApplication::translate("Unsaved", "Go on without it"), [discard, goOn] {
                               discard();
                               goOn();
                           }});
    context.say(Message{Message::Kind::Question,
                        sentence.isEmpty()
                            ? QCoreApplication::translate("Unsaved", "What you changed is not saved.")
                            : sentence,
                        std::move(buttons), Message::Of::Typing});
}

} // namespace licet
