// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `IntakeSettingsUpdate`.
#[non_exhaustive]
pub struct IntakeSettingsUpdate {
    /// `intakeSettings`.
    pub intake_settings: Option<Vec<super::IntakeSetting>>,
    __marks: rt::Marks,
}

rt::model!(IntakeSettingsUpdate {
    "intakeSettings" Any intake_settings,
});

rt::setters!(IntakeSettingsUpdate {
    0 intake_settings with_intake_settings(Vec<super::IntakeSetting>) clear_intake_settings,
});
