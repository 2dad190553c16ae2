// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessagingSettingRequestReference`.
///
/// The service requires `id` in requests.
#[non_exhaustive]
pub struct MessagingSettingRequestReference {
    /// `id`, required.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(MessagingSettingRequestReference {
    "id" Str id,
});

rt::setters!(MessagingSettingRequestReference {
    0 id with_id(impl Into<String>) clear_id,
});
