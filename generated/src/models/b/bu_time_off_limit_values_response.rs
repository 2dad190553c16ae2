// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuTimeOffLimitValuesResponse`.
#[non_exhaustive]
pub struct BuTimeOffLimitValuesResponse {
    /// `values`.
    pub values: Option<Vec<super::BuTimeOffLimitValueRange>>,
    __marks: rt::Marks,
}

rt::model!(BuTimeOffLimitValuesResponse {
    "values" Any values,
});
