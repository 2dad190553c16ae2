// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmTimeOffRequestUpdateTopicUserReference`.
#[non_exhaustive]
pub struct WfmTimeOffRequestUpdateTopicUserReference {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmTimeOffRequestUpdateTopicUserReference {
    "id" Str id,
});
