// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ListWrapperAlternativeShiftBuSettingsActivityCategory`.
#[non_exhaustive]
pub struct ListWrapperAlternativeShiftBuSettingsActivityCategory {
    /// `values`.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(ListWrapperAlternativeShiftBuSettingsActivityCategory {
    "values" Texts values,
});

rt::setters!(ListWrapperAlternativeShiftBuSettingsActivityCategory {
    0 values with_values(Vec<String>) clear_values,
});
