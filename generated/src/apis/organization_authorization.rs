// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Organization Authorization.
#[derive(Clone, Debug)]
pub struct OrganizationAuthorizationApi {
    client: rt::Client,
}
impl OrganizationAuthorizationApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `POST /api/v2/orgauthorization/pairings`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_orgauthorization_pairings(
        &self,
        body: models::TrustRequestCreate,
    ) -> OrganizationAuthorizationRequest<PostOrgauthorizationPairings> {
        let mut call = rt::Call::new(&self.client, &POST_ORGAUTHORIZATION_PAIRINGS);
        call.body_json(&body);
        OrganizationAuthorizationRequest::new(call)
    }
    /// `GET /api/v2/orgauthorization/pairings/{pairingId}`
    ///
    /// Arguments:
    /// - `pairing_id`
    #[inline]
    pub fn get_orgauthorization_pairing(
        &self,
        pairing_id: impl Into<String>,
    ) -> OrganizationAuthorizationRequest<GetOrgauthorizationPairing> {
        OrganizationAuthorizationRequest::new(
            rt::Call::new(&self.client, &GET_ORGAUTHORIZATION_PAIRING)
                .path(&pairing_id.into()),
        )
    }
    /// `GET /api/v2/orgauthorization/trustees`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_orgauthorization_trustees(
        &self,
    ) -> OrganizationAuthorizationRequest<GetOrgauthorizationTrustees> {
        OrganizationAuthorizationRequest::new(
            rt::Call::new(&self.client, &GET_ORGAUTHORIZATION_TRUSTEES),
        )
    }
    /// `POST /api/v2/orgauthorization/trustees`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_orgauthorization_trustees(
        &self,
        body: models::TrustCreate,
    ) -> OrganizationAuthorizationRequest<PostOrgauthorizationTrustees> {
        let mut call = rt::Call::new(&self.client, &POST_ORGAUTHORIZATION_TRUSTEES);
        call.body_json(&body);
        OrganizationAuthorizationRequest::new(call)
    }
    /// `DELETE /api/v2/orgauthorization/trustees`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `id`
    #[inline]
    pub fn delete_orgauthorization_trustees(
        &self,
        id: impl IntoIterator<Item = impl Into<String>>,
    ) -> OrganizationAuthorizationRequest<DeleteOrgauthorizationTrustees> {
        let mut call = rt::Call::new(&self.client, &DELETE_ORGAUTHORIZATION_TRUSTEES);
        call.query_list(
            "id",
            id.into_iter().map(Into::into).collect(),
            rt::Collection::Multi,
        );
        OrganizationAuthorizationRequest::new(call)
    }
    /// `POST /api/v2/orgauthorization/trustees/audits`
    ///
    /// Arguments:
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn post_orgauthorization_trustees_audits(
        &self,
        body: models::TrusteeAuditQueryRequest,
    ) -> OrganizationAuthorizationRequest<PostOrgauthorizationTrusteesAudits> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ORGAUTHORIZATION_TRUSTEES_AUDITS,
        );
        call.body_json(&body);
        OrganizationAuthorizationRequest::new(call)
    }
    /// `GET /api/v2/orgauthorization/trustees/care`
    #[inline]
    pub fn get_orgauthorization_trustees_care(
        &self,
    ) -> OrganizationAuthorizationRequest<GetOrgauthorizationTrusteesCare> {
        OrganizationAuthorizationRequest::new(
            rt::Call::new(&self.client, &GET_ORGAUTHORIZATION_TRUSTEES_CARE),
        )
    }
    /// `POST /api/v2/orgauthorization/trustees/care`
    ///
    /// Optional, set on the request:
    /// - `allow_trusted_user_access`
    /// - `assign_default_role`
    /// - `assign_full_access`
    /// - `auto_expire`
    #[inline]
    pub fn post_orgauthorization_trustees_care(
        &self,
    ) -> OrganizationAuthorizationRequest<PostOrgauthorizationTrusteesCare> {
        OrganizationAuthorizationRequest::new(
            rt::Call::new(&self.client, &POST_ORGAUTHORIZATION_TRUSTEES_CARE),
        )
    }
    /// `GET /api/v2/orgauthorization/trustees/default`
    #[inline]
    pub fn get_orgauthorization_trustees_default(
        &self,
    ) -> OrganizationAuthorizationRequest<GetOrgauthorizationTrusteesDefault> {
        OrganizationAuthorizationRequest::new(
            rt::Call::new(&self.client, &GET_ORGAUTHORIZATION_TRUSTEES_DEFAULT),
        )
    }
    /// `POST /api/v2/orgauthorization/trustees/default`
    ///
    /// Optional, set on the request:
    /// - `assign_default_role`
    /// - `auto_expire`
    #[inline]
    pub fn post_orgauthorization_trustees_default(
        &self,
    ) -> OrganizationAuthorizationRequest<PostOrgauthorizationTrusteesDefault> {
        OrganizationAuthorizationRequest::new(
            rt::Call::new(&self.client, &POST_ORGAUTHORIZATION_TRUSTEES_DEFAULT),
        )
    }
    /// `GET /api/v2/orgauthorization/trustees/{trusteeOrgId}`
    ///
    /// Arguments:
    /// - `trustee_org_id`
    #[inline]
    pub fn get_orgauthorization_trustee(
        &self,
        trustee_org_id: impl Into<String>,
    ) -> OrganizationAuthorizationRequest<GetOrgauthorizationTrustee> {
        OrganizationAuthorizationRequest::new(
            rt::Call::new(&self.client, &GET_ORGAUTHORIZATION_TRUSTEE)
                .path(&trustee_org_id.into()),
        )
    }
    /// `PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}`
    ///
    /// Arguments:
    /// - `trustee_org_id`
    /// - `body`
    #[inline]
    pub fn put_orgauthorization_trustee(
        &self,
        trustee_org_id: impl Into<String>,
        body: models::TrustUpdate,
    ) -> OrganizationAuthorizationRequest<PutOrgauthorizationTrustee> {
        let mut call = rt::Call::new(&self.client, &PUT_ORGAUTHORIZATION_TRUSTEE)
            .path(&trustee_org_id.into());
        call.body_json(&body);
        OrganizationAuthorizationRequest::new(call)
    }
    /// `DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}`
    ///
    /// Arguments:
    /// - `trustee_org_id`
    #[inline]
    pub fn delete_orgauthorization_trustee(
        &self,
        trustee_org_id: impl Into<String>,
    ) -> OrganizationAuthorizationRequest<DeleteOrgauthorizationTrustee> {
        OrganizationAuthorizationRequest::new(
            rt::Call::new(&self.client, &DELETE_ORGAUTHORIZATION_TRUSTEE)
                .path(&trustee_org_id.into()),
        )
    }
    /// `GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/clonedusers`
    ///
    /// Arguments:
    /// - `trustee_org_id`
    #[inline]
    pub fn get_orgauthorization_trustee_clonedusers(
        &self,
        trustee_org_id: impl Into<String>,
    ) -> OrganizationAuthorizationRequest<GetOrgauthorizationTrusteeClonedusers> {
        OrganizationAuthorizationRequest::new(
            rt::Call::new(&self.client, &GET_ORGAUTHORIZATION_TRUSTEE_CLONEDUSERS)
                .path(&trustee_org_id.into()),
        )
    }
    /// `DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/clonedusers/{trusteeUserId}`
    ///
    /// Arguments:
    /// - `trustee_org_id`
    /// - `trustee_user_id`
    #[inline]
    pub fn delete_orgauthorization_trustee_cloneduser(
        &self,
        trustee_org_id: impl Into<String>,
        trustee_user_id: impl Into<String>,
    ) -> OrganizationAuthorizationRequest<DeleteOrgauthorizationTrusteeCloneduser> {
        OrganizationAuthorizationRequest::new(
            rt::Call::new(&self.client, &DELETE_ORGAUTHORIZATION_TRUSTEE_CLONEDUSER)
                .path(&trustee_org_id.into())
                .path(&trustee_user_id.into()),
        )
    }
    /// `GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups`
    ///
    /// Arguments:
    /// - `trustee_org_id`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_orgauthorization_trustee_groups(
        &self,
        trustee_org_id: impl Into<String>,
    ) -> OrganizationAuthorizationRequest<GetOrgauthorizationTrusteeGroups> {
        OrganizationAuthorizationRequest::new(
            rt::Call::new(&self.client, &GET_ORGAUTHORIZATION_TRUSTEE_GROUPS)
                .path(&trustee_org_id.into()),
        )
    }
    /// `POST /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups`
    ///
    /// Arguments:
    /// - `trustee_org_id`
    /// - `body`
    #[inline]
    pub fn post_orgauthorization_trustee_groups(
        &self,
        trustee_org_id: impl Into<String>,
        body: models::TrustMemberCreate,
    ) -> OrganizationAuthorizationRequest<PostOrgauthorizationTrusteeGroups> {
        let mut call = rt::Call::new(&self.client, &POST_ORGAUTHORIZATION_TRUSTEE_GROUPS)
            .path(&trustee_org_id.into());
        call.body_json(&body);
        OrganizationAuthorizationRequest::new(call)
    }
    /// `GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}`
    ///
    /// Arguments:
    /// - `trustee_org_id`
    /// - `trustee_group_id`
    #[inline]
    pub fn get_orgauthorization_trustee_group(
        &self,
        trustee_org_id: impl Into<String>,
        trustee_group_id: impl Into<String>,
    ) -> OrganizationAuthorizationRequest<GetOrgauthorizationTrusteeGroup> {
        OrganizationAuthorizationRequest::new(
            rt::Call::new(&self.client, &GET_ORGAUTHORIZATION_TRUSTEE_GROUP)
                .path(&trustee_org_id.into())
                .path(&trustee_group_id.into()),
        )
    }
    /// `DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}`
    ///
    /// Arguments:
    /// - `trustee_org_id`
    /// - `trustee_group_id`
    #[inline]
    pub fn delete_orgauthorization_trustee_group(
        &self,
        trustee_org_id: impl Into<String>,
        trustee_group_id: impl Into<String>,
    ) -> OrganizationAuthorizationRequest<DeleteOrgauthorizationTrusteeGroup> {
        OrganizationAuthorizationRequest::new(
            rt::Call::new(&self.client, &DELETE_ORGAUTHORIZATION_TRUSTEE_GROUP)
                .path(&trustee_org_id.into())
                .path(&trustee_group_id.into()),
        )
    }
    /// `PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roledivisions`
    ///
    /// Arguments:
    /// - `trustee_org_id`
    /// - `trustee_group_id`
    /// - `body`
    #[inline]
    pub fn put_orgauthorization_trustee_group_roledivisions(
        &self,
        trustee_org_id: impl Into<String>,
        trustee_group_id: impl Into<String>,
        body: models::RoleDivisionGrants,
    ) -> OrganizationAuthorizationRequest<PutOrgauthorizationTrusteeGroupRoledivisions> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_ORGAUTHORIZATION_TRUSTEE_GROUP_ROLEDIVISIONS,
            )
            .path(&trustee_org_id.into())
            .path(&trustee_group_id.into());
        call.body_json(&body);
        OrganizationAuthorizationRequest::new(call)
    }
    /// `GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roles`
    ///
    /// Arguments:
    /// - `trustee_org_id`
    /// - `trustee_group_id`
    #[inline]
    pub fn get_orgauthorization_trustee_group_roles(
        &self,
        trustee_org_id: impl Into<String>,
        trustee_group_id: impl Into<String>,
    ) -> OrganizationAuthorizationRequest<GetOrgauthorizationTrusteeGroupRoles> {
        OrganizationAuthorizationRequest::new(
            rt::Call::new(&self.client, &GET_ORGAUTHORIZATION_TRUSTEE_GROUP_ROLES)
                .path(&trustee_org_id.into())
                .path(&trustee_group_id.into()),
        )
    }
    /// `PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roles`
    ///
    /// Arguments:
    /// - `trustee_org_id`
    /// - `trustee_group_id`
    /// - `body`
    #[inline]
    pub fn put_orgauthorization_trustee_group_roles(
        &self,
        trustee_org_id: impl Into<String>,
        trustee_group_id: impl Into<String>,
        body: impl IntoIterator<Item = impl Into<String>>,
    ) -> OrganizationAuthorizationRequest<PutOrgauthorizationTrusteeGroupRoles> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_ORGAUTHORIZATION_TRUSTEE_GROUP_ROLES,
            )
            .path(&trustee_org_id.into())
            .path(&trustee_group_id.into());
        call.body_json(&body.into_iter().map(Into::into).collect::<Vec<String>>());
        OrganizationAuthorizationRequest::new(call)
    }
    /// `DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roles`
    ///
    /// Arguments:
    /// - `trustee_org_id`
    /// - `trustee_group_id`
    #[inline]
    pub fn delete_orgauthorization_trustee_group_roles(
        &self,
        trustee_org_id: impl Into<String>,
        trustee_group_id: impl Into<String>,
    ) -> OrganizationAuthorizationRequest<DeleteOrgauthorizationTrusteeGroupRoles> {
        OrganizationAuthorizationRequest::new(
            rt::Call::new(&self.client, &DELETE_ORGAUTHORIZATION_TRUSTEE_GROUP_ROLES)
                .path(&trustee_org_id.into())
                .path(&trustee_group_id.into()),
        )
    }
    /// `GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/users`
    ///
    /// Arguments:
    /// - `trustee_org_id`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_orgauthorization_trustee_users(
        &self,
        trustee_org_id: impl Into<String>,
    ) -> OrganizationAuthorizationRequest<GetOrgauthorizationTrusteeUsers> {
        OrganizationAuthorizationRequest::new(
            rt::Call::new(&self.client, &GET_ORGAUTHORIZATION_TRUSTEE_USERS)
                .path(&trustee_org_id.into()),
        )
    }
    /// `POST /api/v2/orgauthorization/trustees/{trusteeOrgId}/users`
    ///
    /// Arguments:
    /// - `trustee_org_id`
    /// - `body`
    #[inline]
    pub fn post_orgauthorization_trustee_users(
        &self,
        trustee_org_id: impl Into<String>,
        body: models::TrustMemberCreate,
    ) -> OrganizationAuthorizationRequest<PostOrgauthorizationTrusteeUsers> {
        let mut call = rt::Call::new(&self.client, &POST_ORGAUTHORIZATION_TRUSTEE_USERS)
            .path(&trustee_org_id.into());
        call.body_json(&body);
        OrganizationAuthorizationRequest::new(call)
    }
    /// `GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}`
    ///
    /// Arguments:
    /// - `trustee_org_id`
    /// - `trustee_user_id`
    #[inline]
    pub fn get_orgauthorization_trustee_user(
        &self,
        trustee_org_id: impl Into<String>,
        trustee_user_id: impl Into<String>,
    ) -> OrganizationAuthorizationRequest<GetOrgauthorizationTrusteeUser> {
        OrganizationAuthorizationRequest::new(
            rt::Call::new(&self.client, &GET_ORGAUTHORIZATION_TRUSTEE_USER)
                .path(&trustee_org_id.into())
                .path(&trustee_user_id.into()),
        )
    }
    /// `DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}`
    ///
    /// Arguments:
    /// - `trustee_org_id`
    /// - `trustee_user_id`
    #[inline]
    pub fn delete_orgauthorization_trustee_user(
        &self,
        trustee_org_id: impl Into<String>,
        trustee_user_id: impl Into<String>,
    ) -> OrganizationAuthorizationRequest<DeleteOrgauthorizationTrusteeUser> {
        OrganizationAuthorizationRequest::new(
            rt::Call::new(&self.client, &DELETE_ORGAUTHORIZATION_TRUSTEE_USER)
                .path(&trustee_org_id.into())
                .path(&trustee_user_id.into()),
        )
    }
    /// `PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roledivisions`
    ///
    /// Arguments:
    /// - `trustee_org_id`
    /// - `trustee_user_id`
    /// - `body`
    #[inline]
    pub fn put_orgauthorization_trustee_user_roledivisions(
        &self,
        trustee_org_id: impl Into<String>,
        trustee_user_id: impl Into<String>,
        body: models::RoleDivisionGrants,
    ) -> OrganizationAuthorizationRequest<PutOrgauthorizationTrusteeUserRoledivisions> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_ORGAUTHORIZATION_TRUSTEE_USER_ROLEDIVISIONS,
            )
            .path(&trustee_org_id.into())
            .path(&trustee_user_id.into());
        call.body_json(&body);
        OrganizationAuthorizationRequest::new(call)
    }
    /// `GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roles`
    ///
    /// Arguments:
    /// - `trustee_org_id`
    /// - `trustee_user_id`
    #[inline]
    pub fn get_orgauthorization_trustee_user_roles(
        &self,
        trustee_org_id: impl Into<String>,
        trustee_user_id: impl Into<String>,
    ) -> OrganizationAuthorizationRequest<GetOrgauthorizationTrusteeUserRoles> {
        OrganizationAuthorizationRequest::new(
            rt::Call::new(&self.client, &GET_ORGAUTHORIZATION_TRUSTEE_USER_ROLES)
                .path(&trustee_org_id.into())
                .path(&trustee_user_id.into()),
        )
    }
    /// `PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roles`
    ///
    /// Arguments:
    /// - `trustee_org_id`
    /// - `trustee_user_id`
    /// - `body`
    #[inline]
    pub fn put_orgauthorization_trustee_user_roles(
        &self,
        trustee_org_id: impl Into<String>,
        trustee_user_id: impl Into<String>,
        body: impl IntoIterator<Item = impl Into<String>>,
    ) -> OrganizationAuthorizationRequest<PutOrgauthorizationTrusteeUserRoles> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_ORGAUTHORIZATION_TRUSTEE_USER_ROLES,
            )
            .path(&trustee_org_id.into())
            .path(&trustee_user_id.into());
        call.body_json(&body.into_iter().map(Into::into).collect::<Vec<String>>());
        OrganizationAuthorizationRequest::new(call)
    }
    /// `DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roles`
    ///
    /// Arguments:
    /// - `trustee_org_id`
    /// - `trustee_user_id`
    #[inline]
    pub fn delete_orgauthorization_trustee_user_roles(
        &self,
        trustee_org_id: impl Into<String>,
        trustee_user_id: impl Into<String>,
    ) -> OrganizationAuthorizationRequest<DeleteOrgauthorizationTrusteeUserRoles> {
        OrganizationAuthorizationRequest::new(
            rt::Call::new(&self.client, &DELETE_ORGAUTHORIZATION_TRUSTEE_USER_ROLES)
                .path(&trustee_org_id.into())
                .path(&trustee_user_id.into()),
        )
    }
    /// `POST /api/v2/orgauthorization/trustor/audits`
    ///
    /// Arguments:
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn post_orgauthorization_trustor_audits(
        &self,
        body: models::TrustorAuditQueryRequest,
    ) -> OrganizationAuthorizationRequest<PostOrgauthorizationTrustorAudits> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ORGAUTHORIZATION_TRUSTOR_AUDITS,
        );
        call.body_json(&body);
        OrganizationAuthorizationRequest::new(call)
    }
    /// `GET /api/v2/orgauthorization/trustors`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_orgauthorization_trustors(
        &self,
    ) -> OrganizationAuthorizationRequest<GetOrgauthorizationTrustors> {
        OrganizationAuthorizationRequest::new(
            rt::Call::new(&self.client, &GET_ORGAUTHORIZATION_TRUSTORS),
        )
    }
    /// `DELETE /api/v2/orgauthorization/trustors`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `id`
    #[inline]
    pub fn delete_orgauthorization_trustors(
        &self,
        id: impl IntoIterator<Item = impl Into<String>>,
    ) -> OrganizationAuthorizationRequest<DeleteOrgauthorizationTrustors> {
        let mut call = rt::Call::new(&self.client, &DELETE_ORGAUTHORIZATION_TRUSTORS);
        call.query_list(
            "id",
            id.into_iter().map(Into::into).collect(),
            rt::Collection::Multi,
        );
        OrganizationAuthorizationRequest::new(call)
    }
    /// `GET /api/v2/orgauthorization/trustors/{trustorOrgId}`
    ///
    /// Arguments:
    /// - `trustor_org_id`
    #[inline]
    pub fn get_orgauthorization_trustor(
        &self,
        trustor_org_id: impl Into<String>,
    ) -> OrganizationAuthorizationRequest<GetOrgauthorizationTrustor> {
        OrganizationAuthorizationRequest::new(
            rt::Call::new(&self.client, &GET_ORGAUTHORIZATION_TRUSTOR)
                .path(&trustor_org_id.into()),
        )
    }
    /// `DELETE /api/v2/orgauthorization/trustors/{trustorOrgId}`
    ///
    /// Arguments:
    /// - `trustor_org_id`
    #[inline]
    pub fn delete_orgauthorization_trustor(
        &self,
        trustor_org_id: impl Into<String>,
    ) -> OrganizationAuthorizationRequest<DeleteOrgauthorizationTrustor> {
        OrganizationAuthorizationRequest::new(
            rt::Call::new(&self.client, &DELETE_ORGAUTHORIZATION_TRUSTOR)
                .path(&trustor_org_id.into()),
        )
    }
    /// `GET /api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers`
    ///
    /// Arguments:
    /// - `trustor_org_id`
    #[inline]
    pub fn get_orgauthorization_trustor_clonedusers(
        &self,
        trustor_org_id: impl Into<String>,
    ) -> OrganizationAuthorizationRequest<GetOrgauthorizationTrustorClonedusers> {
        OrganizationAuthorizationRequest::new(
            rt::Call::new(&self.client, &GET_ORGAUTHORIZATION_TRUSTOR_CLONEDUSERS)
                .path(&trustor_org_id.into()),
        )
    }
    /// `GET /api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers/{trusteeUserId}`
    ///
    /// Arguments:
    /// - `trustor_org_id`
    /// - `trustee_user_id`
    #[inline]
    pub fn get_orgauthorization_trustor_cloneduser(
        &self,
        trustor_org_id: impl Into<String>,
        trustee_user_id: impl Into<String>,
    ) -> OrganizationAuthorizationRequest<GetOrgauthorizationTrustorCloneduser> {
        OrganizationAuthorizationRequest::new(
            rt::Call::new(&self.client, &GET_ORGAUTHORIZATION_TRUSTOR_CLONEDUSER)
                .path(&trustor_org_id.into())
                .path(&trustee_user_id.into()),
        )
    }
    /// `PUT /api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers/{trusteeUserId}`
    ///
    /// Arguments:
    /// - `trustor_org_id`
    /// - `trustee_user_id`
    #[inline]
    pub fn put_orgauthorization_trustor_cloneduser(
        &self,
        trustor_org_id: impl Into<String>,
        trustee_user_id: impl Into<String>,
    ) -> OrganizationAuthorizationRequest<PutOrgauthorizationTrustorCloneduser> {
        OrganizationAuthorizationRequest::new(
            rt::Call::new(&self.client, &PUT_ORGAUTHORIZATION_TRUSTOR_CLONEDUSER)
                .path(&trustor_org_id.into())
                .path(&trustee_user_id.into()),
        )
    }
    /// `DELETE /api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers/{trusteeUserId}`
    ///
    /// Arguments:
    /// - `trustor_org_id`
    /// - `trustee_user_id`
    #[inline]
    pub fn delete_orgauthorization_trustor_cloneduser(
        &self,
        trustor_org_id: impl Into<String>,
        trustee_user_id: impl Into<String>,
    ) -> OrganizationAuthorizationRequest<DeleteOrgauthorizationTrustorCloneduser> {
        OrganizationAuthorizationRequest::new(
            rt::Call::new(&self.client, &DELETE_ORGAUTHORIZATION_TRUSTOR_CLONEDUSER)
                .path(&trustor_org_id.into())
                .path(&trustee_user_id.into()),
        )
    }
    /// `GET /api/v2/orgauthorization/trustors/{trustorOrgId}/groups`
    ///
    /// Arguments:
    /// - `trustor_org_id`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_orgauthorization_trustor_groups(
        &self,
        trustor_org_id: impl Into<String>,
    ) -> OrganizationAuthorizationRequest<GetOrgauthorizationTrustorGroups> {
        OrganizationAuthorizationRequest::new(
            rt::Call::new(&self.client, &GET_ORGAUTHORIZATION_TRUSTOR_GROUPS)
                .path(&trustor_org_id.into()),
        )
    }
    /// `GET /api/v2/orgauthorization/trustors/{trustorOrgId}/groups/{trustorGroupId}`
    ///
    /// Arguments:
    /// - `trustor_org_id`
    /// - `trustor_group_id`
    #[inline]
    pub fn get_orgauthorization_trustor_group(
        &self,
        trustor_org_id: impl Into<String>,
        trustor_group_id: impl Into<String>,
    ) -> OrganizationAuthorizationRequest<GetOrgauthorizationTrustorGroup> {
        OrganizationAuthorizationRequest::new(
            rt::Call::new(&self.client, &GET_ORGAUTHORIZATION_TRUSTOR_GROUP)
                .path(&trustor_org_id.into())
                .path(&trustor_group_id.into()),
        )
    }
    /// `PUT /api/v2/orgauthorization/trustors/{trustorOrgId}/groups/{trustorGroupId}`
    ///
    /// Arguments:
    /// - `trustor_org_id`
    /// - `trustor_group_id`
    #[inline]
    pub fn put_orgauthorization_trustor_group(
        &self,
        trustor_org_id: impl Into<String>,
        trustor_group_id: impl Into<String>,
    ) -> OrganizationAuthorizationRequest<PutOrgauthorizationTrustorGroup> {
        OrganizationAuthorizationRequest::new(
            rt::Call::new(&self.client, &PUT_ORGAUTHORIZATION_TRUSTOR_GROUP)
                .path(&trustor_org_id.into())
                .path(&trustor_group_id.into()),
        )
    }
    /// `DELETE /api/v2/orgauthorization/trustors/{trustorOrgId}/groups/{trustorGroupId}`
    ///
    /// Arguments:
    /// - `trustor_org_id`
    /// - `trustor_group_id`
    #[inline]
    pub fn delete_orgauthorization_trustor_group(
        &self,
        trustor_org_id: impl Into<String>,
        trustor_group_id: impl Into<String>,
    ) -> OrganizationAuthorizationRequest<DeleteOrgauthorizationTrustorGroup> {
        OrganizationAuthorizationRequest::new(
            rt::Call::new(&self.client, &DELETE_ORGAUTHORIZATION_TRUSTOR_GROUP)
                .path(&trustor_org_id.into())
                .path(&trustor_group_id.into()),
        )
    }
    /// `GET /api/v2/orgauthorization/trustors/{trustorOrgId}/users`
    ///
    /// Arguments:
    /// - `trustor_org_id`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_orgauthorization_trustor_users(
        &self,
        trustor_org_id: impl Into<String>,
    ) -> OrganizationAuthorizationRequest<GetOrgauthorizationTrustorUsers> {
        OrganizationAuthorizationRequest::new(
            rt::Call::new(&self.client, &GET_ORGAUTHORIZATION_TRUSTOR_USERS)
                .path(&trustor_org_id.into()),
        )
    }
    /// `GET /api/v2/orgauthorization/trustors/{trustorOrgId}/users/{trusteeUserId}`
    ///
    /// Arguments:
    /// - `trustor_org_id`
    /// - `trustee_user_id`
    #[inline]
    pub fn get_orgauthorization_trustor_user(
        &self,
        trustor_org_id: impl Into<String>,
        trustee_user_id: impl Into<String>,
    ) -> OrganizationAuthorizationRequest<GetOrgauthorizationTrustorUser> {
        OrganizationAuthorizationRequest::new(
            rt::Call::new(&self.client, &GET_ORGAUTHORIZATION_TRUSTOR_USER)
                .path(&trustor_org_id.into())
                .path(&trustee_user_id.into()),
        )
    }
    /// `PUT /api/v2/orgauthorization/trustors/{trustorOrgId}/users/{trusteeUserId}`
    ///
    /// Arguments:
    /// - `trustor_org_id`
    /// - `trustee_user_id`
    #[inline]
    pub fn put_orgauthorization_trustor_user(
        &self,
        trustor_org_id: impl Into<String>,
        trustee_user_id: impl Into<String>,
    ) -> OrganizationAuthorizationRequest<PutOrgauthorizationTrustorUser> {
        OrganizationAuthorizationRequest::new(
            rt::Call::new(&self.client, &PUT_ORGAUTHORIZATION_TRUSTOR_USER)
                .path(&trustor_org_id.into())
                .path(&trustee_user_id.into()),
        )
    }
    /// `DELETE /api/v2/orgauthorization/trustors/{trustorOrgId}/users/{trusteeUserId}`
    ///
    /// Arguments:
    /// - `trustor_org_id`
    /// - `trustee_user_id`
    #[inline]
    pub fn delete_orgauthorization_trustor_user(
        &self,
        trustor_org_id: impl Into<String>,
        trustee_user_id: impl Into<String>,
    ) -> OrganizationAuthorizationRequest<DeleteOrgauthorizationTrustorUser> {
        OrganizationAuthorizationRequest::new(
            rt::Call::new(&self.client, &DELETE_ORGAUTHORIZATION_TRUSTOR_USER)
                .path(&trustor_org_id.into())
                .path(&trustee_user_id.into()),
        )
    }
}
/// A request of [`OrganizationAuthorizationApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `OrganizationAuthorizationRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct OrganizationAuthorizationRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> OrganizationAuthorizationRequest<O> {
    #[inline]
    fn new(call: rt::Call) -> Self {
        Self {
            call,
            operation: std::marker::PhantomData,
        }
    }
    /// Sends the request and gives the body of the answer.
    #[inline]
    pub fn send(self) -> rt::Pending<O::Answer> {
        self.call.send()
    }
    /// Sends the request and gives the whole answer: status, headers, body.
    #[inline]
    pub fn response(self) -> rt::PendingResponse<O::Answer> {
        self.call.response()
    }
    /// The answer as a file that streams; redirects to where it lies are followed.
    #[inline]
    pub fn into_download(self) -> rt::Download {
        self.call.into_download()
    }
    /// Changes how this one request is sent.
    #[inline]
    pub fn options(
        mut self,
        change: impl FnOnce(rt::CallOptions) -> rt::CallOptions,
    ) -> Self {
        self.call.options(change);
        self
    }
}
impl<O: rt::Endpoint> IntoFuture for OrganizationAuthorizationRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for OrganizationAuthorizationRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static POST_ORGAUTHORIZATION_PAIRINGS: rt::Operation = rt::Operation::new(
        "postOrgauthorizationPairings",
        rt::Method::Post,
        &["/api/v2/orgauthorization/pairings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_orgauthorization_pairings`.
#[derive(Debug)]
pub enum PostOrgauthorizationPairings {}
impl rt::Endpoint for PostOrgauthorizationPairings {
    type Answer = models::TrustRequest;
}
static GET_ORGAUTHORIZATION_PAIRING: rt::Operation = rt::Operation::new(
        "getOrgauthorizationPairing",
        rt::Method::Get,
        &["/api/v2/orgauthorization/pairings/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_orgauthorization_pairing`.
#[derive(Debug)]
pub enum GetOrgauthorizationPairing {}
impl rt::Endpoint for GetOrgauthorizationPairing {
    type Answer = models::TrustRequest;
}
static GET_ORGAUTHORIZATION_TRUSTEES: rt::Operation = rt::Operation::new(
        "getOrgauthorizationTrustees",
        rt::Method::Get,
        &["/api/v2/orgauthorization/trustees"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_orgauthorization_trustees`.
#[derive(Debug)]
pub enum GetOrgauthorizationTrustees {}
impl rt::Endpoint for GetOrgauthorizationTrustees {
    type Answer = models::TrustEntityListing;
}
impl OrganizationAuthorizationRequest<GetOrgauthorizationTrustees> {
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static POST_ORGAUTHORIZATION_TRUSTEES: rt::Operation = rt::Operation::new(
        "postOrgauthorizationTrustees",
        rt::Method::Post,
        &["/api/v2/orgauthorization/trustees"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_orgauthorization_trustees`.
#[derive(Debug)]
pub enum PostOrgauthorizationTrustees {}
impl rt::Endpoint for PostOrgauthorizationTrustees {
    type Answer = models::Trustee;
}
static DELETE_ORGAUTHORIZATION_TRUSTEES: rt::Operation = rt::Operation::new(
        "deleteOrgauthorizationTrustees",
        rt::Method::Delete,
        &["/api/v2/orgauthorization/trustees"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_orgauthorization_trustees`.
#[derive(Debug)]
pub enum DeleteOrgauthorizationTrustees {}
impl rt::Endpoint for DeleteOrgauthorizationTrustees {
    type Answer = ();
}
static POST_ORGAUTHORIZATION_TRUSTEES_AUDITS: rt::Operation = rt::Operation::new(
        "postOrgauthorizationTrusteesAudits",
        rt::Method::Post,
        &["/api/v2/orgauthorization/trustees/audits"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_orgauthorization_trustees_audits`.
#[derive(Debug)]
pub enum PostOrgauthorizationTrusteesAudits {}
impl rt::Endpoint for PostOrgauthorizationTrusteesAudits {
    type Answer = rt::Value;
}
impl OrganizationAuthorizationRequest<PostOrgauthorizationTrusteesAudits> {
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `sortBy`.
    ///
    /// Default of the service: timestamp
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: descending
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static GET_ORGAUTHORIZATION_TRUSTEES_CARE: rt::Operation = rt::Operation::new(
        "getOrgauthorizationTrusteesCare",
        rt::Method::Get,
        &["/api/v2/orgauthorization/trustees/care"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_orgauthorization_trustees_care`.
#[derive(Debug)]
pub enum GetOrgauthorizationTrusteesCare {}
impl rt::Endpoint for GetOrgauthorizationTrusteesCare {
    type Answer = models::TrusteeReferenceList;
}
static POST_ORGAUTHORIZATION_TRUSTEES_CARE: rt::Operation = rt::Operation::new(
        "postOrgauthorizationTrusteesCare",
        rt::Method::Post,
        &["/api/v2/orgauthorization/trustees/care"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_orgauthorization_trustees_care`.
#[derive(Debug)]
pub enum PostOrgauthorizationTrusteesCare {}
impl rt::Endpoint for PostOrgauthorizationTrusteesCare {
    type Answer = models::TrustEntityListing;
}
impl OrganizationAuthorizationRequest<PostOrgauthorizationTrusteesCare> {
    /// Sets `allowTrustedUserAccess`.
    #[inline]
    pub fn allow_trusted_user_access(mut self, value: bool) -> Self {
        self.call.query("allowTrustedUserAccess", value.to_string());
        self
    }
    /// Sets `assignDefaultRole`.
    #[inline]
    pub fn assign_default_role(mut self, value: bool) -> Self {
        self.call.query("assignDefaultRole", value.to_string());
        self
    }
    /// Sets `assignFullAccess`.
    #[inline]
    pub fn assign_full_access(mut self, value: bool) -> Self {
        self.call.query("assignFullAccess", value.to_string());
        self
    }
    /// Sets `autoExpire`.
    #[inline]
    pub fn auto_expire(mut self, value: bool) -> Self {
        self.call.query("autoExpire", value.to_string());
        self
    }
}
static GET_ORGAUTHORIZATION_TRUSTEES_DEFAULT: rt::Operation = rt::Operation::new(
        "getOrgauthorizationTrusteesDefault",
        rt::Method::Get,
        &["/api/v2/orgauthorization/trustees/default"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_orgauthorization_trustees_default`.
#[derive(Debug)]
pub enum GetOrgauthorizationTrusteesDefault {}
impl rt::Endpoint for GetOrgauthorizationTrusteesDefault {
    type Answer = models::Trustee;
}
static POST_ORGAUTHORIZATION_TRUSTEES_DEFAULT: rt::Operation = rt::Operation::new(
        "postOrgauthorizationTrusteesDefault",
        rt::Method::Post,
        &["/api/v2/orgauthorization/trustees/default"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_orgauthorization_trustees_default`.
#[derive(Debug)]
pub enum PostOrgauthorizationTrusteesDefault {}
impl rt::Endpoint for PostOrgauthorizationTrusteesDefault {
    type Answer = models::Trustee;
}
impl OrganizationAuthorizationRequest<PostOrgauthorizationTrusteesDefault> {
    /// Sets `assignDefaultRole`.
    #[inline]
    pub fn assign_default_role(mut self, value: bool) -> Self {
        self.call.query("assignDefaultRole", value.to_string());
        self
    }
    /// Sets `autoExpire`.
    #[inline]
    pub fn auto_expire(mut self, value: bool) -> Self {
        self.call.query("autoExpire", value.to_string());
        self
    }
}
static GET_ORGAUTHORIZATION_TRUSTEE: rt::Operation = rt::Operation::new(
        "getOrgauthorizationTrustee",
        rt::Method::Get,
        &["/api/v2/orgauthorization/trustees/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_orgauthorization_trustee`.
#[derive(Debug)]
pub enum GetOrgauthorizationTrustee {}
impl rt::Endpoint for GetOrgauthorizationTrustee {
    type Answer = models::Trustee;
}
static PUT_ORGAUTHORIZATION_TRUSTEE: rt::Operation = rt::Operation::new(
        "putOrgauthorizationTrustee",
        rt::Method::Put,
        &["/api/v2/orgauthorization/trustees/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_orgauthorization_trustee`.
#[derive(Debug)]
pub enum PutOrgauthorizationTrustee {}
impl rt::Endpoint for PutOrgauthorizationTrustee {
    type Answer = models::Trustee;
}
static DELETE_ORGAUTHORIZATION_TRUSTEE: rt::Operation = rt::Operation::new(
        "deleteOrgauthorizationTrustee",
        rt::Method::Delete,
        &["/api/v2/orgauthorization/trustees/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_orgauthorization_trustee`.
#[derive(Debug)]
pub enum DeleteOrgauthorizationTrustee {}
impl rt::Endpoint for DeleteOrgauthorizationTrustee {
    type Answer = ();
}
static GET_ORGAUTHORIZATION_TRUSTEE_CLONEDUSERS: rt::Operation = rt::Operation::new(
        "getOrgauthorizationTrusteeClonedusers",
        rt::Method::Get,
        &["/api/v2/orgauthorization/trustees/", "/clonedusers"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_orgauthorization_trustee_clonedusers`.
#[derive(Debug)]
pub enum GetOrgauthorizationTrusteeClonedusers {}
impl rt::Endpoint for GetOrgauthorizationTrusteeClonedusers {
    type Answer = models::ClonedUserEntityListing;
}
static DELETE_ORGAUTHORIZATION_TRUSTEE_CLONEDUSER: rt::Operation = rt::Operation::new(
        "deleteOrgauthorizationTrusteeCloneduser",
        rt::Method::Delete,
        &["/api/v2/orgauthorization/trustees/", "/clonedusers/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_orgauthorization_trustee_cloneduser`.
#[derive(Debug)]
pub enum DeleteOrgauthorizationTrusteeCloneduser {}
impl rt::Endpoint for DeleteOrgauthorizationTrusteeCloneduser {
    type Answer = ();
}
static GET_ORGAUTHORIZATION_TRUSTEE_GROUPS: rt::Operation = rt::Operation::new(
        "getOrgauthorizationTrusteeGroups",
        rt::Method::Get,
        &["/api/v2/orgauthorization/trustees/", "/groups"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_orgauthorization_trustee_groups`.
#[derive(Debug)]
pub enum GetOrgauthorizationTrusteeGroups {}
impl rt::Endpoint for GetOrgauthorizationTrusteeGroups {
    type Answer = models::TrustGroupEntityListing;
}
impl OrganizationAuthorizationRequest<GetOrgauthorizationTrusteeGroups> {
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static POST_ORGAUTHORIZATION_TRUSTEE_GROUPS: rt::Operation = rt::Operation::new(
        "postOrgauthorizationTrusteeGroups",
        rt::Method::Post,
        &["/api/v2/orgauthorization/trustees/", "/groups"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_orgauthorization_trustee_groups`.
#[derive(Debug)]
pub enum PostOrgauthorizationTrusteeGroups {}
impl rt::Endpoint for PostOrgauthorizationTrusteeGroups {
    type Answer = models::TrustGroup;
}
static GET_ORGAUTHORIZATION_TRUSTEE_GROUP: rt::Operation = rt::Operation::new(
        "getOrgauthorizationTrusteeGroup",
        rt::Method::Get,
        &["/api/v2/orgauthorization/trustees/", "/groups/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_orgauthorization_trustee_group`.
#[derive(Debug)]
pub enum GetOrgauthorizationTrusteeGroup {}
impl rt::Endpoint for GetOrgauthorizationTrusteeGroup {
    type Answer = models::TrustGroup;
}
static DELETE_ORGAUTHORIZATION_TRUSTEE_GROUP: rt::Operation = rt::Operation::new(
        "deleteOrgauthorizationTrusteeGroup",
        rt::Method::Delete,
        &["/api/v2/orgauthorization/trustees/", "/groups/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_orgauthorization_trustee_group`.
#[derive(Debug)]
pub enum DeleteOrgauthorizationTrusteeGroup {}
impl rt::Endpoint for DeleteOrgauthorizationTrusteeGroup {
    type Answer = ();
}
static PUT_ORGAUTHORIZATION_TRUSTEE_GROUP_ROLEDIVISIONS: rt::Operation = rt::Operation::new(
        "putOrgauthorizationTrusteeGroupRoledivisions",
        rt::Method::Put,
        &["/api/v2/orgauthorization/trustees/", "/groups/", "/roledivisions"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_orgauthorization_trustee_group_roledivisions`.
#[derive(Debug)]
pub enum PutOrgauthorizationTrusteeGroupRoledivisions {}
impl rt::Endpoint for PutOrgauthorizationTrusteeGroupRoledivisions {
    type Answer = models::UserAuthorization;
}
static GET_ORGAUTHORIZATION_TRUSTEE_GROUP_ROLES: rt::Operation = rt::Operation::new(
        "getOrgauthorizationTrusteeGroupRoles",
        rt::Method::Get,
        &["/api/v2/orgauthorization/trustees/", "/groups/", "/roles"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_orgauthorization_trustee_group_roles`.
#[derive(Debug)]
pub enum GetOrgauthorizationTrusteeGroupRoles {}
impl rt::Endpoint for GetOrgauthorizationTrusteeGroupRoles {
    type Answer = models::UserAuthorization;
}
static PUT_ORGAUTHORIZATION_TRUSTEE_GROUP_ROLES: rt::Operation = rt::Operation::new(
        "putOrgauthorizationTrusteeGroupRoles",
        rt::Method::Put,
        &["/api/v2/orgauthorization/trustees/", "/groups/", "/roles"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_orgauthorization_trustee_group_roles`.
#[derive(Debug)]
pub enum PutOrgauthorizationTrusteeGroupRoles {}
impl rt::Endpoint for PutOrgauthorizationTrusteeGroupRoles {
    type Answer = models::UserAuthorization;
}
static DELETE_ORGAUTHORIZATION_TRUSTEE_GROUP_ROLES: rt::Operation = rt::Operation::new(
        "deleteOrgauthorizationTrusteeGroupRoles",
        rt::Method::Delete,
        &["/api/v2/orgauthorization/trustees/", "/groups/", "/roles"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_orgauthorization_trustee_group_roles`.
#[derive(Debug)]
pub enum DeleteOrgauthorizationTrusteeGroupRoles {}
impl rt::Endpoint for DeleteOrgauthorizationTrusteeGroupRoles {
    type Answer = ();
}
static GET_ORGAUTHORIZATION_TRUSTEE_USERS: rt::Operation = rt::Operation::new(
        "getOrgauthorizationTrusteeUsers",
        rt::Method::Get,
        &["/api/v2/orgauthorization/trustees/", "/users"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_orgauthorization_trustee_users`.
#[derive(Debug)]
pub enum GetOrgauthorizationTrusteeUsers {}
impl rt::Endpoint for GetOrgauthorizationTrusteeUsers {
    type Answer = models::TrustUserEntityListing;
}
impl OrganizationAuthorizationRequest<GetOrgauthorizationTrusteeUsers> {
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static POST_ORGAUTHORIZATION_TRUSTEE_USERS: rt::Operation = rt::Operation::new(
        "postOrgauthorizationTrusteeUsers",
        rt::Method::Post,
        &["/api/v2/orgauthorization/trustees/", "/users"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_orgauthorization_trustee_users`.
#[derive(Debug)]
pub enum PostOrgauthorizationTrusteeUsers {}
impl rt::Endpoint for PostOrgauthorizationTrusteeUsers {
    type Answer = models::TrustUser;
}
static GET_ORGAUTHORIZATION_TRUSTEE_USER: rt::Operation = rt::Operation::new(
        "getOrgauthorizationTrusteeUser",
        rt::Method::Get,
        &["/api/v2/orgauthorization/trustees/", "/users/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_orgauthorization_trustee_user`.
#[derive(Debug)]
pub enum GetOrgauthorizationTrusteeUser {}
impl rt::Endpoint for GetOrgauthorizationTrusteeUser {
    type Answer = models::TrustUser;
}
static DELETE_ORGAUTHORIZATION_TRUSTEE_USER: rt::Operation = rt::Operation::new(
        "deleteOrgauthorizationTrusteeUser",
        rt::Method::Delete,
        &["/api/v2/orgauthorization/trustees/", "/users/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_orgauthorization_trustee_user`.
#[derive(Debug)]
pub enum DeleteOrgauthorizationTrusteeUser {}
impl rt::Endpoint for DeleteOrgauthorizationTrusteeUser {
    type Answer = ();
}
static PUT_ORGAUTHORIZATION_TRUSTEE_USER_ROLEDIVISIONS: rt::Operation = rt::Operation::new(
        "putOrgauthorizationTrusteeUserRoledivisions",
        rt::Method::Put,
        &["/api/v2/orgauthorization/trustees/", "/users/", "/roledivisions"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_orgauthorization_trustee_user_roledivisions`.
#[derive(Debug)]
pub enum PutOrgauthorizationTrusteeUserRoledivisions {}
impl rt::Endpoint for PutOrgauthorizationTrusteeUserRoledivisions {
    type Answer = models::UserAuthorization;
}
static GET_ORGAUTHORIZATION_TRUSTEE_USER_ROLES: rt::Operation = rt::Operation::new(
        "getOrgauthorizationTrusteeUserRoles",
        rt::Method::Get,
        &["/api/v2/orgauthorization/trustees/", "/users/", "/roles"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_orgauthorization_trustee_user_roles`.
#[derive(Debug)]
pub enum GetOrgauthorizationTrusteeUserRoles {}
impl rt::Endpoint for GetOrgauthorizationTrusteeUserRoles {
    type Answer = models::UserAuthorization;
}
static PUT_ORGAUTHORIZATION_TRUSTEE_USER_ROLES: rt::Operation = rt::Operation::new(
        "putOrgauthorizationTrusteeUserRoles",
        rt::Method::Put,
        &["/api/v2/orgauthorization/trustees/", "/users/", "/roles"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_orgauthorization_trustee_user_roles`.
#[derive(Debug)]
pub enum PutOrgauthorizationTrusteeUserRoles {}
impl rt::Endpoint for PutOrgauthorizationTrusteeUserRoles {
    type Answer = models::UserAuthorization;
}
static DELETE_ORGAUTHORIZATION_TRUSTEE_USER_ROLES: rt::Operation = rt::Operation::new(
        "deleteOrgauthorizationTrusteeUserRoles",
        rt::Method::Delete,
        &["/api/v2/orgauthorization/trustees/", "/users/", "/roles"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_orgauthorization_trustee_user_roles`.
#[derive(Debug)]
pub enum DeleteOrgauthorizationTrusteeUserRoles {}
impl rt::Endpoint for DeleteOrgauthorizationTrusteeUserRoles {
    type Answer = ();
}
static POST_ORGAUTHORIZATION_TRUSTOR_AUDITS: rt::Operation = rt::Operation::new(
        "postOrgauthorizationTrustorAudits",
        rt::Method::Post,
        &["/api/v2/orgauthorization/trustor/audits"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_orgauthorization_trustor_audits`.
#[derive(Debug)]
pub enum PostOrgauthorizationTrustorAudits {}
impl rt::Endpoint for PostOrgauthorizationTrustorAudits {
    type Answer = rt::Value;
}
impl OrganizationAuthorizationRequest<PostOrgauthorizationTrustorAudits> {
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `sortBy`.
    ///
    /// Default of the service: timestamp
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: descending
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static GET_ORGAUTHORIZATION_TRUSTORS: rt::Operation = rt::Operation::new(
        "getOrgauthorizationTrustors",
        rt::Method::Get,
        &["/api/v2/orgauthorization/trustors"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_orgauthorization_trustors`.
#[derive(Debug)]
pub enum GetOrgauthorizationTrustors {}
impl rt::Endpoint for GetOrgauthorizationTrustors {
    type Answer = models::TrustorEntityListing;
}
impl OrganizationAuthorizationRequest<GetOrgauthorizationTrustors> {
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static DELETE_ORGAUTHORIZATION_TRUSTORS: rt::Operation = rt::Operation::new(
        "deleteOrgauthorizationTrustors",
        rt::Method::Delete,
        &["/api/v2/orgauthorization/trustors"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_orgauthorization_trustors`.
#[derive(Debug)]
pub enum DeleteOrgauthorizationTrustors {}
impl rt::Endpoint for DeleteOrgauthorizationTrustors {
    type Answer = ();
}
static GET_ORGAUTHORIZATION_TRUSTOR: rt::Operation = rt::Operation::new(
        "getOrgauthorizationTrustor",
        rt::Method::Get,
        &["/api/v2/orgauthorization/trustors/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_orgauthorization_trustor`.
#[derive(Debug)]
pub enum GetOrgauthorizationTrustor {}
impl rt::Endpoint for GetOrgauthorizationTrustor {
    type Answer = models::Trustor;
}
static DELETE_ORGAUTHORIZATION_TRUSTOR: rt::Operation = rt::Operation::new(
        "deleteOrgauthorizationTrustor",
        rt::Method::Delete,
        &["/api/v2/orgauthorization/trustors/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_orgauthorization_trustor`.
#[derive(Debug)]
pub enum DeleteOrgauthorizationTrustor {}
impl rt::Endpoint for DeleteOrgauthorizationTrustor {
    type Answer = ();
}
static GET_ORGAUTHORIZATION_TRUSTOR_CLONEDUSERS: rt::Operation = rt::Operation::new(
        "getOrgauthorizationTrustorClonedusers",
        rt::Method::Get,
        &["/api/v2/orgauthorization/trustors/", "/clonedusers"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_orgauthorization_trustor_clonedusers`.
#[derive(Debug)]
pub enum GetOrgauthorizationTrustorClonedusers {}
impl rt::Endpoint for GetOrgauthorizationTrustorClonedusers {
    type Answer = models::ClonedUserEntityListing;
}
static GET_ORGAUTHORIZATION_TRUSTOR_CLONEDUSER: rt::Operation = rt::Operation::new(
        "getOrgauthorizationTrustorCloneduser",
        rt::Method::Get,
        &["/api/v2/orgauthorization/trustors/", "/clonedusers/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_orgauthorization_trustor_cloneduser`.
#[derive(Debug)]
pub enum GetOrgauthorizationTrustorCloneduser {}
impl rt::Endpoint for GetOrgauthorizationTrustorCloneduser {
    type Answer = models::ClonedUser;
}
static PUT_ORGAUTHORIZATION_TRUSTOR_CLONEDUSER: rt::Operation = rt::Operation::new(
        "putOrgauthorizationTrustorCloneduser",
        rt::Method::Put,
        &["/api/v2/orgauthorization/trustors/", "/clonedusers/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_orgauthorization_trustor_cloneduser`.
#[derive(Debug)]
pub enum PutOrgauthorizationTrustorCloneduser {}
impl rt::Endpoint for PutOrgauthorizationTrustorCloneduser {
    type Answer = models::ClonedUser;
}
static DELETE_ORGAUTHORIZATION_TRUSTOR_CLONEDUSER: rt::Operation = rt::Operation::new(
        "deleteOrgauthorizationTrustorCloneduser",
        rt::Method::Delete,
        &["/api/v2/orgauthorization/trustors/", "/clonedusers/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_orgauthorization_trustor_cloneduser`.
#[derive(Debug)]
pub enum DeleteOrgauthorizationTrustorCloneduser {}
impl rt::Endpoint for DeleteOrgauthorizationTrustorCloneduser {
    type Answer = ();
}
static GET_ORGAUTHORIZATION_TRUSTOR_GROUPS: rt::Operation = rt::Operation::new(
        "getOrgauthorizationTrustorGroups",
        rt::Method::Get,
        &["/api/v2/orgauthorization/trustors/", "/groups"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_orgauthorization_trustor_groups`.
#[derive(Debug)]
pub enum GetOrgauthorizationTrustorGroups {}
impl rt::Endpoint for GetOrgauthorizationTrustorGroups {
    type Answer = models::TrustGroupEntityListing;
}
impl OrganizationAuthorizationRequest<GetOrgauthorizationTrustorGroups> {
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static GET_ORGAUTHORIZATION_TRUSTOR_GROUP: rt::Operation = rt::Operation::new(
        "getOrgauthorizationTrustorGroup",
        rt::Method::Get,
        &["/api/v2/orgauthorization/trustors/", "/groups/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_orgauthorization_trustor_group`.
#[derive(Debug)]
pub enum GetOrgauthorizationTrustorGroup {}
impl rt::Endpoint for GetOrgauthorizationTrustorGroup {
    type Answer = models::TrustGroup;
}
static PUT_ORGAUTHORIZATION_TRUSTOR_GROUP: rt::Operation = rt::Operation::new(
        "putOrgauthorizationTrustorGroup",
        rt::Method::Put,
        &["/api/v2/orgauthorization/trustors/", "/groups/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_orgauthorization_trustor_group`.
#[derive(Debug)]
pub enum PutOrgauthorizationTrustorGroup {}
impl rt::Endpoint for PutOrgauthorizationTrustorGroup {
    type Answer = models::TrustGroup;
}
static DELETE_ORGAUTHORIZATION_TRUSTOR_GROUP: rt::Operation = rt::Operation::new(
        "deleteOrgauthorizationTrustorGroup",
        rt::Method::Delete,
        &["/api/v2/orgauthorization/trustors/", "/groups/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_orgauthorization_trustor_group`.
#[derive(Debug)]
pub enum DeleteOrgauthorizationTrustorGroup {}
impl rt::Endpoint for DeleteOrgauthorizationTrustorGroup {
    type Answer = ();
}
static GET_ORGAUTHORIZATION_TRUSTOR_USERS: rt::Operation = rt::Operation::new(
        "getOrgauthorizationTrustorUsers",
        rt::Method::Get,
        &["/api/v2/orgauthorization/trustors/", "/users"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_orgauthorization_trustor_users`.
#[derive(Debug)]
pub enum GetOrgauthorizationTrustorUsers {}
impl rt::Endpoint for GetOrgauthorizationTrustorUsers {
    type Answer = models::TrustUserEntityListing;
}
impl OrganizationAuthorizationRequest<GetOrgauthorizationTrustorUsers> {
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static GET_ORGAUTHORIZATION_TRUSTOR_USER: rt::Operation = rt::Operation::new(
        "getOrgauthorizationTrustorUser",
        rt::Method::Get,
        &["/api/v2/orgauthorization/trustors/", "/users/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_orgauthorization_trustor_user`.
#[derive(Debug)]
pub enum GetOrgauthorizationTrustorUser {}
impl rt::Endpoint for GetOrgauthorizationTrustorUser {
    type Answer = models::TrustUser;
}
static PUT_ORGAUTHORIZATION_TRUSTOR_USER: rt::Operation = rt::Operation::new(
        "putOrgauthorizationTrustorUser",
        rt::Method::Put,
        &["/api/v2/orgauthorization/trustors/", "/users/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_orgauthorization_trustor_user`.
#[derive(Debug)]
pub enum PutOrgauthorizationTrustorUser {}
impl rt::Endpoint for PutOrgauthorizationTrustorUser {
    type Answer = models::TrustUser;
}
static DELETE_ORGAUTHORIZATION_TRUSTOR_USER: rt::Operation = rt::Operation::new(
        "deleteOrgauthorizationTrustorUser",
        rt::Method::Delete,
        &["/api/v2/orgauthorization/trustors/", "/users/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_orgauthorization_trustor_user`.
#[derive(Debug)]
pub enum DeleteOrgauthorizationTrustorUser {}
impl rt::Endpoint for DeleteOrgauthorizationTrustorUser {
    type Answer = ();
}
