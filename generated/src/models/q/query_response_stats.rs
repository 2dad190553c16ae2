// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueryResponseStats`.
#[non_exhaustive]
pub struct QueryResponseStats {
    /// `count`.
    pub count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(QueryResponseStats {
    "count" Int count,
});
