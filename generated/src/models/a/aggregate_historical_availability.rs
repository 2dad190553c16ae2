// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AggregateHistoricalAvailability`.
#[non_exhaustive]
pub struct AggregateHistoricalAvailability {
    /// `weekly`.
    pub weekly: Option<Vec<i64>>,
    /// `yearly`.
    pub yearly: Option<Vec<i64>>,
    __marks: rt::Marks,
}

rt::model!(AggregateHistoricalAvailability {
    "weekly" Any weekly,
    "yearly" Any yearly,
});
