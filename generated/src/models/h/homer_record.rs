// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `HomerRecord`.
#[non_exhaustive]
pub struct HomerRecord {
    /// `auth`.
    pub auth: Option<String>,
    /// `authUser`.
    pub auth_user: Option<String>,
    /// `callid`.
    pub callid: Option<String>,
    /// `callidAleg`.
    pub callid_aleg: Option<String>,
    /// `contactIp`.
    pub contact_ip: Option<String>,
    /// `contactPort`.
    pub contact_port: Option<String>,
    /// `contactUser`.
    pub contact_user: Option<String>,
    /// `contentType`.
    pub content_type: Option<String>,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `correlationId`.
    pub correlation_id: Option<String>,
    /// `cseq`.
    pub cseq: Option<String>,
    /// `date`.
    pub date: Option<rt::DateTime>,
    /// `dbnode`.
    pub dbnode: Option<String>,
    /// `destinationAlias`.
    pub destination_alias: Option<String>,
    /// `destinationIp`.
    pub destination_ip: Option<String>,
    /// `destinationPort`.
    pub destination_port: Option<String>,
    /// `diversion`.
    pub diversion: Option<String>,
    /// `family`.
    pub family: Option<String>,
    /// `fromDomain`.
    pub from_domain: Option<String>,
    /// `fromTag`.
    pub from_tag: Option<String>,
    /// `fromUser`.
    pub from_user: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `method`.
    pub method: Option<String>,
    /// `microTs`.
    pub micro_ts: Option<String>,
    /// `milliTs`.
    pub milli_ts: Option<String>,
    /// `msg`.
    pub msg: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `node`.
    pub node: Option<String>,
    /// `originatorIp`.
    pub originator_ip: Option<String>,
    /// `originatorPort`.
    pub originator_port: Option<String>,
    /// `participantId`.
    pub participant_id: Option<String>,
    /// `pidUser`.
    pub pid_user: Option<String>,
    /// `proto`.
    pub proto: Option<String>,
    /// `reason`.
    pub reason: Option<String>,
    /// `replyReason`.
    pub reply_reason: Option<String>,
    /// `rtpStat`.
    pub rtp_stat: Option<String>,
    /// `ruri`.
    pub ruri: Option<String>,
    /// `ruriDomain`.
    pub ruri_domain: Option<String>,
    /// `ruriUser`.
    pub ruri_user: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `sourceAlias`.
    pub source_alias: Option<String>,
    /// `sourceIp`.
    pub source_ip: Option<String>,
    /// `sourcePort`.
    pub source_port: Option<String>,
    /// `toDomain`.
    pub to_domain: Option<String>,
    /// `toTag`.
    pub to_tag: Option<String>,
    /// `toUser`.
    pub to_user: Option<String>,
    /// `trans`.
    pub trans: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    /// `userAgent`.
    pub user_agent: Option<String>,
    /// `via1`.
    pub via1: Option<String>,
    /// `via1Branch`.
    pub via1_branch: Option<String>,
    __marks: rt::Marks,
}

rt::model!(HomerRecord {
    "auth" Str auth,
    "authUser" Str auth_user,
    "callid" Str callid,
    "callidAleg" Str callid_aleg,
    "contactIp" Str contact_ip,
    "contactPort" Str contact_port,
    "contactUser" Str contact_user,
    "contentType" Str content_type,
    "conversationId" Str conversation_id,
    "correlationId" Str correlation_id,
    "cseq" Str cseq,
    "date" DateTime date,
    "dbnode" Str dbnode,
    "destinationAlias" Str destination_alias,
    "destinationIp" Str destination_ip,
    "destinationPort" Str destination_port,
    "diversion" Str diversion,
    "family" Str family,
    "fromDomain" Str from_domain,
    "fromTag" Str from_tag,
    "fromUser" Str from_user,
    "id" Str id,
    "method" Str method,
    "microTs" Str micro_ts,
    "milliTs" Str milli_ts,
    "msg" Str msg,
    "name" Str name,
    "node" Str node,
    "originatorIp" Str originator_ip,
    "originatorPort" Str originator_port,
    "participantId" Str participant_id,
    "pidUser" Str pid_user,
    "proto" Str proto,
    "reason" Str reason,
    "replyReason" Str reply_reason,
    "rtpStat" Str rtp_stat,
    "ruri" Str ruri,
    "ruriDomain" Str ruri_domain,
    "ruriUser" Str ruri_user,
    "selfUri" Str self_uri,
    "sourceAlias" Str source_alias,
    "sourceIp" Str source_ip,
    "sourcePort" Str source_port,
    "toDomain" Str to_domain,
    "toTag" Str to_tag,
    "toUser" Str to_user,
    "trans" Str trans,
    "type" Str r#type,
    "userAgent" Str user_agent,
    "via1" Str via1,
    "via1Branch" Str via1_branch,
});
