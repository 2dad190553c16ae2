// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BotList`.
///
/// The service requires `chatBots` in requests.
#[non_exhaustive]
pub struct BotList {
    /// `chatBots`, required.
    pub chat_bots: Option<Vec<super::BotConnectorBot>>,
    __marks: rt::Marks,
}

rt::model!(BotList {
    "chatBots" Any chat_bots,
});

rt::setters!(BotList {
    0 chat_bots with_chat_bots(Vec<super::BotConnectorBot>) clear_chat_bots,
});
