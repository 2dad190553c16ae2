// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueryApiSearchAggregationRange`.
#[non_exhaustive]
pub struct QueryApiSearchAggregationRange {
    /// `from`.
    pub from: Option<f64>,
    /// `to`.
    pub to: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(QueryApiSearchAggregationRange {
    "from" Float from,
    "to" Float to,
});

rt::setters!(QueryApiSearchAggregationRange {
    0 from with_from(f64) clear_from,
    1 to with_to(f64) clear_to,
});
