// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MediaTypes`.
#[non_exhaustive]
pub struct MediaTypes {
    /// `allow`.
    pub allow: Option<super::MediaTypeAccess>,
    __marks: rt::Marks,
}

rt::model!(MediaTypes {
    "allow" Any allow,
});

rt::setters!(MediaTypes {
    0 allow with_allow(super::MediaTypeAccess) clear_allow,
});
