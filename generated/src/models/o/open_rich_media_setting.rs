// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OpenRichMediaSetting`.
#[non_exhaustive]
pub struct OpenRichMediaSetting {
    /// `cards`.
    pub cards: Option<super::OutboundOnlySetting>,
    /// `quickReply`.
    pub quick_reply: Option<super::OutboundOnlySetting>,
    __marks: rt::Marks,
}

rt::model!(OpenRichMediaSetting {
    "cards" Any cards,
    "quickReply" Any quick_reply,
});
