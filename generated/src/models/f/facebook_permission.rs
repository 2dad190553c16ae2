// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FacebookPermission`.
#[non_exhaustive]
pub struct FacebookPermission {
    /// `name`.
    pub name: Option<String>,
    /// `type`.
    pub r#type: Option<super::FacebookPermissionType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`FacebookPermission`](super::FacebookPermission).
#[derive(Clone)]
#[non_exhaustive]
pub enum FacebookPermissionType {
    /// `FacebookPrivate`
    FacebookPrivate,
    /// `FacebookPublic`
    FacebookPublic,
    /// `InstagramPrivate`
    InstagramPrivate,
    /// `InstagramPublic`
    InstagramPublic,
    /// `WhatsAppPrivate`
    WhatsAppPrivate,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(FacebookPermission {
    "name" Str name,
    "type" Enum r#type,
});

rt::open_enum!(FacebookPermissionType {
    FacebookPrivate = "FacebookPrivate",
    FacebookPublic = "FacebookPublic",
    InstagramPrivate = "InstagramPrivate",
    InstagramPublic = "InstagramPublic",
    WhatsAppPrivate = "WhatsAppPrivate",
});
