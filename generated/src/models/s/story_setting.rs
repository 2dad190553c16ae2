// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `StorySetting`.
#[non_exhaustive]
pub struct StorySetting {
    /// `mention`.
    pub mention: Option<super::InboundOnlySetting>,
    /// `reply`.
    pub reply: Option<super::InboundOnlySetting>,
    __marks: rt::Marks,
}

rt::model!(StorySetting {
    "mention" Any mention,
    "reply" Any reply,
});

rt::setters!(StorySetting {
    0 mention with_mention(super::InboundOnlySetting) clear_mention,
    1 reply with_reply(super::InboundOnlySetting) clear_reply,
});
