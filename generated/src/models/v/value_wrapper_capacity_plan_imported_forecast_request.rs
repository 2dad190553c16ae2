// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ValueWrapperCapacityPlanImportedForecastRequest`.
#[non_exhaustive]
pub struct ValueWrapperCapacityPlanImportedForecastRequest {
    /// `value`.
    pub value: Option<super::CapacityPlanImportedForecastRequest>,
    __marks: rt::Marks,
}

rt::model!(ValueWrapperCapacityPlanImportedForecastRequest {
    "value" Any value,
});
