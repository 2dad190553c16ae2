// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserInsightsTrendTotalItem`.
#[non_exhaustive]
pub struct UserInsightsTrendTotalItem {
    /// `trends`.
    pub trends: Option<super::UserInsightsTrends>,
    __marks: rt::Marks,
}

rt::model!(UserInsightsTrendTotalItem {
    "trends" Any trends,
});
