// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowPathsFlowFilter`.
///
/// The service requires `id` in requests.
#[non_exhaustive]
pub struct FlowPathsFlowFilter {
    /// `id`, required.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(FlowPathsFlowFilter {
    "id" Str id,
});

rt::setters!(FlowPathsFlowFilter {
    0 id with_id(impl Into<String>) clear_id,
});
