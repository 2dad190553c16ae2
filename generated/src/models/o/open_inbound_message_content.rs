// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OpenInboundMessageContent`.
#[non_exhaustive]
pub struct OpenInboundMessageContent {
    /// `attachment`.
    pub attachment: Option<super::OpenContentAttachment>,
    __marks: rt::Marks,
}

rt::model!(OpenInboundMessageContent {
    "attachment" Any attachment,
});

rt::setters!(OpenInboundMessageContent {
    0 attachment with_attachment(super::OpenContentAttachment) clear_attachment,
});
