// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CopyAttachmentsRequest`.
///
/// The service requires `attachments`, `sourceMessage` in requests.
#[non_exhaustive]
pub struct CopyAttachmentsRequest {
    /// `attachments`, required.
    pub attachments: Option<Vec<super::Attachment>>,
    /// `sourceMessage`, required.
    pub source_message: Option<super::DomainEntityRef>,
    __marks: rt::Marks,
}

rt::model!(CopyAttachmentsRequest {
    "attachments" Any attachments,
    "sourceMessage" Any source_message,
});

rt::setters!(CopyAttachmentsRequest {
    0 attachments with_attachments(Vec<super::Attachment>) clear_attachments,
    1 source_message with_source_message(super::DomainEntityRef) clear_source_message,
});
