// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScimV2PatchOperation`.
///
/// The service requires `op` in requests.
#[non_exhaustive]
pub struct ScimV2PatchOperation {
    /// `op`, required.
    pub op: Option<super::ScimV2PatchOperationOp>,
    /// `path`.
    pub path: Option<String>,
    /// `value`.
    pub value: Option<rt::Value>,
    __marks: rt::Marks,
}
/// The values of `op` in [`ScimV2PatchOperation`](super::ScimV2PatchOperation).
#[derive(Clone)]
#[non_exhaustive]
pub enum ScimV2PatchOperationOp {
    /// `add`
    Add,
    /// `replace`
    Replace,
    /// `remove`
    Remove,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ScimV2PatchOperation {
    "op" Enum op,
    "path" Str path,
    "value" Json value,
});

rt::setters!(ScimV2PatchOperation {
    0 op with_op(impl Into<super::ScimV2PatchOperationOp>) clear_op,
    1 path with_path(impl Into<String>) clear_path,
    2 value with_value(rt::Value) clear_value,
});

rt::open_enum!(ScimV2PatchOperationOp {
    Add = "add",
    Replace = "replace",
    Remove = "remove",
});
