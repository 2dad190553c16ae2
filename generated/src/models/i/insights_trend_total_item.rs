// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `InsightsTrendTotalItem`.
#[non_exhaustive]
pub struct InsightsTrendTotalItem {
    /// `trends`.
    pub trends: Option<super::InsightsTrends>,
    __marks: rt::Marks,
}

rt::model!(InsightsTrendTotalItem {
    "trends" Any trends,
});
