// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentCountRange`.
///
/// The service requires `maximum`, `minimum` in requests.
#[non_exhaustive]
pub struct AgentCountRange {
    /// `maximum`, required.
    pub maximum: Option<i64>,
    /// `minimum`, required.
    pub minimum: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(AgentCountRange {
    "maximum" Int maximum,
    "minimum" Int minimum,
});

rt::setters!(AgentCountRange {
    0 maximum with_maximum(i64) clear_maximum,
    1 minimum with_minimum(i64) clear_minimum,
});
