// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DynamicGroupQueryPreview`.
#[non_exhaustive]
pub struct DynamicGroupQueryPreview {
    /// `userCount`.
    pub user_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(DynamicGroupQueryPreview {
    "userCount" Int user_count,
});
