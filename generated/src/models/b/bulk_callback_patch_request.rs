// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkCallbackPatchRequest`.
///
/// The service requires `patchCallbackRequests` in requests.
#[non_exhaustive]
pub struct BulkCallbackPatchRequest {
    /// `patchCallbackRequests`, required.
    pub patch_callback_requests: Option<Vec<super::PatchCallbackRequest>>,
    __marks: rt::Marks,
}

rt::model!(BulkCallbackPatchRequest {
    "patchCallbackRequests" Any patch_callback_requests,
});

rt::setters!(BulkCallbackPatchRequest {
    0 patch_callback_requests with_patch_callback_requests(Vec<super::PatchCallbackRequest>) clear_patch_callback_requests,
});
