// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemSettingsResponse`.
#[non_exhaustive]
pub struct WorkitemSettingsResponse {
    /// `worktype`.
    pub worktype: Option<super::StepplansWorktypeReference>,
    __marks: rt::Marks,
}

rt::model!(WorkitemSettingsResponse {
    "worktype" Any worktype,
});
