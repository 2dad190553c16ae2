// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueUserEventTopicUserReference`.
#[non_exhaustive]
pub struct QueueUserEventTopicUserReference {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(QueueUserEventTopicUserReference {
    "id" Str id,
});
