// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueryTimeOffLimitValuesResponse`.
#[non_exhaustive]
pub struct QueryTimeOffLimitValuesResponse {
    /// `values`.
    pub values: Option<Vec<super::TimeOffLimitValueRange>>,
    __marks: rt::Marks,
}

rt::model!(QueryTimeOffLimitValuesResponse {
    "values" Any values,
});
