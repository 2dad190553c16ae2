// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SelectedCustomCalculationColumns`.
#[non_exhaustive]
pub struct SelectedCustomCalculationColumns {
    /// `customCalculation`.
    pub custom_calculation: Option<super::AddressableEntityRef>,
    /// `restricted`.
    pub restricted: Option<bool>,
    /// `softDeleted`.
    pub soft_deleted: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(SelectedCustomCalculationColumns {
    "customCalculation" Any custom_calculation,
    "restricted" Bool restricted,
    "softDeleted" Bool soft_deleted,
});
