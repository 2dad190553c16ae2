// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DependencyCount`.
#[non_exhaustive]
pub struct DependencyCount {
    /// `estimatedCount`.
    pub estimated_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(DependencyCount {
    "estimatedCount" Int estimated_count,
});
