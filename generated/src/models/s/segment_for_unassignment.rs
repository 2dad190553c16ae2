// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SegmentForUnassignment`.
///
/// The service requires `id` in requests.
#[non_exhaustive]
pub struct SegmentForUnassignment {
    /// `id`, required.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SegmentForUnassignment {
    "id" Str id,
});

rt::setters!(SegmentForUnassignment {
    0 id with_id(impl Into<String>) clear_id,
});
