// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FileUploadSettings`.
#[non_exhaustive]
pub struct FileUploadSettings {
    /// `enableAttachments`.
    pub enable_attachments: Option<bool>,
    /// `modes`.
    pub modes: Option<Vec<super::FileUploadMode>>,
    __marks: rt::Marks,
}

rt::model!(FileUploadSettings {
    "enableAttachments" Bool enable_attachments,
    "modes" Any modes,
});

rt::setters!(FileUploadSettings {
    0 enable_attachments with_enable_attachments(bool) clear_enable_attachments,
    1 modes with_modes(Vec<super::FileUploadMode>) clear_modes,
});
