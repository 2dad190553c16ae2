// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ListWrapperAlternativeShiftBuSettingsGranularity`.
#[non_exhaustive]
pub struct ListWrapperAlternativeShiftBuSettingsGranularity {
    /// `values`.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(ListWrapperAlternativeShiftBuSettingsGranularity {
    "values" Texts values,
});

rt::setters!(ListWrapperAlternativeShiftBuSettingsGranularity {
    0 values with_values(Vec<String>) clear_values,
});
