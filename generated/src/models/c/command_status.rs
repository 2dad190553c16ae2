// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CommandStatus`.
#[non_exhaustive]
pub struct CommandStatus {
    /// `commandType`.
    pub command_type: Option<super::CommandStatusCommandType>,
    /// `document`.
    pub document: Option<super::Document>,
    /// `expiration`.
    pub expiration: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `statusCode`.
    pub status_code: Option<super::CommandStatusStatusCode>,
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `commandType` in [`CommandStatus`](super::CommandStatus).
#[derive(Clone)]
#[non_exhaustive]
pub enum CommandStatusCommandType {
    /// `UPLOAD`
    Upload,
    /// `COPYDOCUMENT`
    Copydocument,
    /// `MOVEDOCUMENT`
    Movedocument,
    /// `DELETEWORKSPACE`
    Deleteworkspace,
    /// `DELETEDOCUMENT`
    Deletedocument,
    /// `DELETETAG`
    Deletetag,
    /// `UPDATETAG`
    Updatetag,
    /// `REINDEX`
    Reindex,
    /// `CLEANUP`
    Cleanup,
    /// `REPLACEDOCUMENT`
    Replacedocument,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `statusCode` in [`CommandStatus`](super::CommandStatus).
#[derive(Clone)]
#[non_exhaustive]
pub enum CommandStatusStatusCode {
    /// `INPROGRESS`
    Inprogress,
    /// `COMPLETE`
    Complete,
    /// `ERROR`
    Error,
    /// `CANCELING`
    Canceling,
    /// `CANCELED`
    Canceled,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CommandStatus {
    "commandType" Enum command_type,
    "document" Any document,
    "expiration" DateTime expiration,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "statusCode" Enum status_code,
    "userId" Str user_id,
});

rt::open_enum!(CommandStatusCommandType {
    Upload = "UPLOAD",
    Copydocument = "COPYDOCUMENT",
    Movedocument = "MOVEDOCUMENT",
    Deleteworkspace = "DELETEWORKSPACE",
    Deletedocument = "DELETEDOCUMENT",
    Deletetag = "DELETETAG",
    Updatetag = "UPDATETAG",
    Reindex = "REINDEX",
    Cleanup = "CLEANUP",
    Replacedocument = "REPLACEDOCUMENT",
});

rt::open_enum!(CommandStatusStatusCode {
    Inprogress = "INPROGRESS",
    Complete = "COMPLETE",
    Error = "ERROR",
    Canceling = "CANCELING",
    Canceled = "CANCELED",
});
