// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuActivitySettingsRequest`.
#[non_exhaustive]
pub struct BuActivitySettingsRequest {
    /// `defaultActivityCodeId`.
    pub default_activity_code_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(BuActivitySettingsRequest {
    "defaultActivityCodeId" Str default_activity_code_id,
});

rt::setters!(BuActivitySettingsRequest {
    0 default_activity_code_id with_default_activity_code_id(impl Into<String>) clear_default_activity_code_id,
});
