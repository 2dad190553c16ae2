// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueryOpportunitiesRequest`.
///
/// The service requires `range` in requests.
#[non_exhaustive]
pub struct QueryOpportunitiesRequest {
    /// `range`, required.
    pub range: Option<super::RequiredDateRange>,
    __marks: rt::Marks,
}

rt::model!(QueryOpportunitiesRequest {
    "range" Any range,
});

rt::setters!(QueryOpportunitiesRequest {
    0 range with_range(super::RequiredDateRange) clear_range,
});
