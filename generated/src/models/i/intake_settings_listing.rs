// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `IntakeSettingsListing`.
#[non_exhaustive]
pub struct IntakeSettingsListing {
    /// `entities`.
    pub entities: Option<Vec<super::IntakeSetting>>,
    __marks: rt::Marks,
}

rt::model!(IntakeSettingsListing {
    "entities" Any entities,
});
