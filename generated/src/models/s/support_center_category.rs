// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SupportCenterCategory`.
#[non_exhaustive]
pub struct SupportCenterCategory {
    /// `id`.
    ///
    /// Pattern: ^\[0-9a-f\]{8}-\[0-9a-f\]{4}-\[1-5\]\[0-9a-f\]{3}-\[89ab\]\[0-9a-f\]{3}-\[0-9a-f\]{12}\$
    pub id: Option<String>,
    /// `image`.
    pub image: Option<super::SupportCenterImage>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SupportCenterCategory {
    "id" Str id,
    "image" Any image,
    "selfUri" Str self_uri,
});

rt::setters!(SupportCenterCategory {
    0 id with_id(impl Into<String>) clear_id,
    1 image with_image(super::SupportCenterImage) clear_image,
    2 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
