// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DecisionMetricsUpdateError`.
#[non_exhaustive]
pub struct DecisionMetricsUpdateError {
    /// `errors`, required.
    pub errors: Option<Vec<String>>,
    /// `user`, required.
    pub user: Option<super::UserReference>,
    __marks: rt::Marks,
}

rt::model!(DecisionMetricsUpdateError {
    "errors" Texts errors,
    "user" Any user,
});
