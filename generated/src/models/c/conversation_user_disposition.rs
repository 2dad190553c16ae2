// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationUserDisposition`.
#[non_exhaustive]
pub struct ConversationUserDisposition {
    /// `code`, required.
    pub code: Option<String>,
    /// `notes`.
    pub notes: Option<String>,
    /// `user`, required.
    pub user: Option<super::AddressableEntityRef>,
    __marks: rt::Marks,
}

rt::model!(ConversationUserDisposition {
    "code" Str code,
    "notes" Str notes,
    "user" Any user,
});
